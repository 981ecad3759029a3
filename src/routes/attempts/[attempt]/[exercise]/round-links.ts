import { ELEMENTS } from '$lib/domain/elements';
import type { RoundLink } from '$lib/ui/attempt/RoundList.svelte';
import { roundName } from '$lib/ui/exercise-words';
import { scoreWords } from '$lib/ui/feedback/score-words';
import type { PageData } from './$types';

/** The rounds of an attempt as links. */
export function roundLinks({ attemptId, steps, exercise }: PageData): RoundLink[] {
	return steps.map((step) => ({
		id: step.id,
		href: `/attempts/${attemptId}/${step.id}`,
		name: roundName(step),
		element: ELEMENTS.find((name) => name === step.id) ?? null,
		state: step.state,
		isCurrent: step.id === exercise.id,
		score: step.score && scoreWords(step.score)
	}));
}
