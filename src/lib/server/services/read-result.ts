import type { Exercise } from '$lib/domain/exercises/exercise';
import { capHinted } from '$lib/domain/exercises/hint';
import { scoreResponse } from '$lib/domain/exercises/score-response';
import type { App } from '../app';
import type { OpenExercise } from './open-exercise';
import { readRound } from './read-round';

/**
 * A handed-in round with its feedback, worked out again from answer and key, so that feedback
 * is never older than its rules. Undefined before hand-in, and until
 * its time has come.
 */
export async function readResult(app: Pick<App, 'db'>, open: OpenExercise) {
	const { response, responses, ...round } = await readRound(app, open);
	if (!response?.handedInAt || !open.isFeedbackDue) return undefined;
	const { document, spans, signedBy } = open.material;
	const { answer } = response;
	const { exercise } = open;
	const scored = scoreResponse({ document, spans, exercise, answer });
	const isHinted = response.hintedAt !== null;
	const score = capHinted(scored.score, isHinted);
	const { feedback } = scored;
	return { ...round, ...shownAfter(exercise), signedBy, score, isHinted, feedback };
}

/** Parts of the exercise that only a handed-in round may show. */
function shownAfter(exercise: Exercise) {
	const items = exercise.kind === 'spot' ? exercise.items : [];
	const ledger = exercise.kind === 'ledger' ? exercise : { voices: [], unsourcedWords: 0 };
	return {
		tested: Object.fromEntries(items.map(({ id, tested }) => [id, tested])),
		words: {
			voices: Object.fromEntries(ledger.voices.map(({ id, words }) => [id, words])),
			unsourced: ledger.unsourcedWords
		}
	};
}
