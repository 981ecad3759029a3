import { v7 as newId } from 'uuid';
import type { QuizPart } from '$lib/domain/quizzes/quiz-part';
import type { Db } from '../db/schema';
import { writeTogether } from '../db/write-together';
import { fingerprint } from '../fingerprint';
import { findLatestAttempt, insertAttempt, type Attempt } from '../repositories/attempts';
import { insertQuiz } from '../repositories/quizzes';

interface Start {
	userId: string;
	topic: string;
	/** What the attempt with this number works on. */
	parts: (number: number) => QuizPart[];
	/** Whether the latest attempt is left as it is, and a new one begins. */
	isFresh: (latest: Attempt) => boolean | Promise<boolean>;
	now: number;
}

/** The attempt to work on: the latest one on this topic, or a new one. */
export async function startAttempt(db: Db, start: Start): Promise<Attempt> {
	const { userId, topic, parts, isFresh, now } = start;
	const before = await findLatestAttempt(db, userId, topic);
	if (before && !(await isFresh(before))) return before;
	return writeTogether(db, async (tx) => {
		const latest = await findLatestAttempt(tx, userId, topic);
		// Someone else's click, a moment earlier.
		if (latest && latest.id !== before?.id) return latest;
		const number = (latest?.number ?? 0) + 1;
		const stored = JSON.stringify(parts(number));
		const quizId = fingerprint(stored);
		await insertQuiz(tx, { id: quizId, parts: stored, createdAt: now });
		const attempt = { id: newId(), userId, quizId, topic, number, startedAt: now };
		await insertAttempt(tx, attempt);
		return { ...attempt, assignmentId: null, handedInAt: null, helpAt: null };
	});
}
