import { countedScore } from '$lib/domain/classes/set-score';
import type { Exercise } from '$lib/domain/exercises/exercise';
import { capHinted } from '$lib/domain/exercises/hint';
import { scoreResponse } from '$lib/domain/exercises/score-response';
import type { App } from '../app';
import type { JudgedResponse } from '../repositories/responses';
import type { OpenExercise } from './open-exercise';
import type { QuizExercise } from './read-quiz';
import { readRound } from './read-round';
import { readWords, type AnswerWords } from './read-words';

/**
 * A handed-in round with its feedback, worked out again from answer and key, so that feedback
 * is never older than its rules. Undefined before hand-in, and until
 * its time has come.
 */
export async function readResult(app: Pick<App, 'db'>, open: OpenExercise) {
	const { response, responses, ...round } = await readRound(app, open);
	if (!response?.handedInAt || !open.isFeedbackDue) return undefined;
	const isAssigned = open.attempt.assignmentId !== null;
	const words = isAssigned ? toLearner(await readWords(app.db, response)) : null;
	return { ...round, ...judge(open, response), words };
}

/** What the learner reads of it: not who said it, and not what was set before and taken back. */
function toLearner({ standing, comment, note }: AnswerWords) {
	return {
		standing: standing && { score: standing.score, reason: standing.reason },
		comment: comment && { text: comment.text },
		note
	};
}

/** How an answer was judged, and why; with the parts of the exercise that only then may be seen. */
export function judge(
	{ exercise, material: { document, spans, signedBy } }: QuizExercise,
	response: Pick<JudgedResponse, 'answer' | 'hintedAt' | 'setScore'>
) {
	const { answer } = response;
	const scored = scoreResponse({ document, spans, exercise, answer });
	const isHinted = response.hintedAt !== null;
	const computed = capHinted(scored.score, isHinted);
	const score = countedScore(computed, response.setScore);
	const { feedback } = scored;
	return { ...shownAfter(exercise), signedBy, score, computed, isHinted, feedback };
}

/** Parts of the exercise that only a handed-in round may show. */
function shownAfter(exercise: Exercise) {
	const items = exercise.kind === 'spot' ? exercise.items : [];
	const ledger = exercise.kind === 'ledger' ? exercise : { voices: [], unsourcedWords: 0 };
	return {
		tested: Object.fromEntries(items.map(({ id, tested }) => [id, tested])),
		counts: {
			voices: Object.fromEntries(ledger.voices.map(({ id, words }) => [id, words])),
			unsourced: ledger.unsourcedWords
		}
	};
}
