import type { Answer } from '$lib/domain/exercises/answer';
import { gatherEvidence } from '$lib/domain/mastery/evidence';
import type { StoredResult } from '../db/stored-json';
import type { Evidence } from '../repositories/evidence';
import type { Response } from '../repositories/responses';
import type { WorkFacts } from '../repositories/work-facts';
import type { QuizExercise } from './read-quiz';

/** An exercise that was handed in, with what came of it. */
export interface HandedIn extends Pick<
	Response,
	'id' | 'rev' | 'startedAt' | 'savedAt' | 'hintedAt'
> {
	item: QuizExercise;
	answer: Answer;
	result: StoredResult;
	/** When it counts as handed in, ms UTC. */
	at: number;
}

/** Evidence that has not been weighed: that takes what its learner did before. */
export type Unweighed = Omit<Evidence, 'weight' | 'isFirst'>;

/**
 * What a handed-in exercise tells, by element. One that nobody touched, closed with the rest of its
 * attempt or when its time was over, tells nothing.
 */
export function evidenceOf(handedIn: HandedIn, facts: WorkFacts): Unweighed[] {
	const { id: responseId, item, answer, result, at } = handedIn;
	if (handedIn.rev === 0) return [];
	const { exercise, material } = item;
	const parts = gatherEvidence({
		...{ exercise, answer, document: material.document, spans: material.spans },
		...{ score: result.score, credits: result.measures.credits },
		isHinted: handedIn.hintedAt !== null
	});
	const questions = Math.max(1, parts.flatMap(({ grades }) => grades).length);
	const sourceId = material.articleId ?? material.docRev;
	const takenMs = Math.floor(timeTaken(handedIn, facts) / questions);
	const { userId, assignmentId } = facts;
	const itemId = `${sourceId}:${material.articleId === null ? item.id : exercise.id}`;
	return parts.map((part) => {
		return { ...part, responseId, userId, assignmentId, sourceId, itemId, at, takenMs };
	});
}

/**
 * The time an exercise may have taken, at most: since the attempt began or another exercise of it was
 * handed in. Only answers that are faster than thought are to be told by it, so pauses may count.
 */
export function timeTaken(
	{ startedAt, savedAt }: Pick<HandedIn, 'startedAt' | 'savedAt'>,
	{ handIns, startedAt: begun }: Pick<WorkFacts, 'handIns' | 'startedAt'>
): number {
	const before = handIns.filter((at) => at < startedAt);
	return Math.max(0, savedAt - Math.max(begun, ...before));
}
