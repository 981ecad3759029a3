import { v7 as newId } from 'uuid';
import { listContestable } from '$lib/domain/challenges/list-contestable';
import { namePlace, type ContestedPlace } from '$lib/domain/challenges/place';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { Answer } from '$lib/domain/exercises/answer';
import type { Db } from '../db/schema';
import { hasOpenChallenge, insertChallenge, listChallengesTo } from '../repositories/challenges';
import { findResponse } from '../repositories/responses';
import { isAbusive } from './is-abusive';
import type { OpenExercise } from './open-exercise';
import type { QuizExercise } from './read-quiz';

/** So many challenges an answer may have; whoever disagrees with more talks to the teacher. */
export const MAX_CHALLENGES = 10;

/** `later`: results may not be seen yet. */
export type ChallengeProblem =
	'practice' | 'archived' | 'not-in' | 'later' | 'no-place' | 'too-many' | 'abusive';

interface Ask {
	/** The name of the place. */
	place: string;
	reason: string;
	now: number;
}

/**
 * Keep that a learner contests a place of the key, or asks for a mark of hers to be in it, in an
 * exercise of an assignment that is handed in. The same place again changes nothing.
 */
export async function writeChallenge(
	db: Db,
	open: OpenExercise,
	{ place: name, reason, now }: Ask
): Promise<Result<null, ChallengeProblem>> {
	const { attempt, terms, isFeedbackDue } = open;
	const { assignmentId, userId } = attempt;
	if (assignmentId === null || !terms) return refuse('practice');
	if (terms.archivedAt !== null) return refuse('archived');
	if (isAbusive(reason)) return refuse('abusive');
	return db.transaction().execute(async (tx) => {
		const response = await findResponse(tx, attempt.id, open.id);
		if (response?.handedInAt == null) return refuse('not-in');
		if (!isFeedbackDue) return refuse('later');
		const there = await listChallengesTo(tx, [response.id]);
		if (there.some((one) => namePlace(one) === name)) return ok(null);
		const place = contestableIn(open, response.answer).find((one) => namePlace(one) === name);
		if (!place) return refuse('no-place');
		if (there.length >= MAX_CHALLENGES) return refuse('too-many');
		const revisionId = open.material.docRev;
		if (await hasOpenChallenge(tx, { userId, revisionId, place })) return ok(null);
		const id = newId();
		const said = { responseId: response.id, assignmentId, revisionId, place, reason, at: now };
		await insertChallenge(tx, { id, ...said });
		return ok(null);
	});
}

/** What may be contested in an answer; nothing outside of mark rounds. */
export function contestableIn(
	{ exercise, material: { document, spans } }: QuizExercise,
	answer: Answer
): ContestedPlace[] {
	if (exercise.kind !== 'mark' || answer.kind !== 'mark') return [];
	return listContestable({ document, spans, exercise, marks: answer.marks });
}
