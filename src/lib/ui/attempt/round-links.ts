import { ELEMENTS } from '$lib/domain/elements';
import { roundName } from '../exercise-words';
import { scoreWords } from '../feedback/score-words';
import { numberNames } from './number-names';
import type { RoundLink } from './RoundList.svelte';

interface Rounds {
	attemptId: string;
	exerciseId: string;
	steps: {
		id: string;
		name: string;
		isInverse: boolean;
		state: RoundLink['state'];
		score: { points: number; total: number } | null;
	}[];
}

/** The rounds of an attempt as links, each with a name of its own: to work on, or to their result. */
export function roundLinks({ attemptId, steps, exerciseId }: Rounds): RoundLink[] {
	const links = steps.map((step) => ({
		id: step.id,
		href: `/attempts/${attemptId}/${step.id}${step.state === 'done' ? '/result' : ''}`,
		name: roundName(step),
		element: ELEMENTS.find((name) => name === step.name) ?? null,
		state: step.state,
		isCurrent: step.id === exerciseId,
		score: step.score && scoreWords(step.score)
	}));
	return numberNames(links);
}
