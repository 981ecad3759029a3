import { v7 as newId } from 'uuid';
import { endOf, type Window } from '$lib/domain/classes/assignment-phase';
import { emptyAnswer } from '$lib/domain/exercises/answer';
import type { Db } from '../db/schema';
import { updateAttemptHandedIn } from '../repositories/assigned-attempts';
import {
	insertResponse,
	listResponses,
	updateHandedIn,
	type Response
} from '../repositories/responses';
import { deleteSaves } from '../repositories/saves';
import type { QuizExercise } from './read-quiz';
import type { HandedIn } from './evidence-of';
import { recordEvidence } from './record-evidence';
import { scoreExercise } from './score-exercise';

/** The hand-in of whatever was saved when an assignment ended. */
export const CLOSED_BY_TIME = 'closed-by-time';

interface End {
	attempt: { id: string; startedAt: number };
	quiz: readonly QuizExercise[];
	window: Window;
	now: number;
}

/** Hand in what was still worked on when its assignment ended. Returns when it counts as in. */
export async function endAttempt(
	tx: Db,
	{ attempt: { id: attemptId, startedAt }, quiz, window, now }: End
): Promise<number> {
	const at = Math.max(startedAt, endOf(window, now));
	await closeAttempt(tx, { attemptId, quiz, handInId: CLOSED_BY_TIME, at });
	return at;
}

interface Close {
	attemptId: string;
	quiz: readonly QuizExercise[];
	handInId: string;
	/** When it counts as handed in. */
	at: number;
}

/**
 * Hand in every exercise of an attempt as it is, empty where nothing was begun, and the attempt
 * with them. What was handed in before stays as it was, so that doing it twice changes nothing.
 */
export async function closeAttempt(tx: Db, close: Close): Promise<void> {
	const { attemptId, quiz, handInId, at } = close;
	const responses = await listResponses(tx, attemptId);
	const closed: HandedIn[] = [];
	for (const exercise of quiz) {
		const stored = responses.find(({ exerciseId }) => exerciseId === exercise.id);
		if (stored?.handedInAt == null)
			closed.push(await closeExercise(tx, exercise, { ...close, stored }));
	}
	await recordEvidence(tx, attemptId, closed);
	await updateAttemptHandedIn(tx, { id: attemptId, handInId, handedInAt: at });
}

async function closeExercise(
	tx: Db,
	item: QuizExercise,
	{ attemptId, handInId, at, stored }: Close & { stored: Response | undefined }
): Promise<HandedIn> {
	const answer = stored?.answer ?? emptyAnswer(item.exercise.kind);
	const id = stored?.id ?? newId();
	if (!stored)
		await insertResponse(tx, {
			...{ id, attemptId, exerciseId: item.id, tokVer: item.material.document.tokVer, answer },
			...{ rev: 0, saveId: '', startedAt: at, savedAt: at }
		});
	const { rev = 0, startedAt = at, savedAt = at, hintedAt = null } = stored ?? {};
	const result = scoreExercise(item, answer, hintedAt !== null);
	await updateHandedIn(tx, { id, handInId, handedInAt: at, result });
	await deleteSaves(tx, id);
	return { id, rev, item, answer, result, hintedAt, startedAt, savedAt, at };
}

/** Hand the attempt in once its last exercise is. */
export async function finishAttempt(tx: Db, { attemptId, quiz, handInId, at }: Close) {
	const responses = await listResponses(tx, attemptId);
	const isIn = ({ id }: QuizExercise) =>
		responses.some(({ exerciseId, handedInAt }) => exerciseId === id && handedInAt !== null);
	if (quiz.every(isIn))
		await updateAttemptHandedIn(tx, { id: attemptId, handInId, handedInAt: at });
}
