import type { Db } from '../db/schema';
import { listAttemptsByTime, listTopics, updateAttemptOwner } from '../repositories/attempts';
import { moveEvidence } from '../repositories/evidence';
import {
	deleteLessonsDone,
	insertLessonDone,
	listLessonsTaken
} from '../repositories/lessons-done';
import { restatePeople } from './restate-person';

/**
 * Give all work of one person to another: attempts, with their answers and what these tell about
 * skills, and lessons taken. The
 * attempts of both at one topic are counted anew in the order in which they were begun. Classes,
 * groups and the person stay as they are. Inside a transaction.
 */
export async function moveWork(tx: Db, fromId: string, toId: string): Promise<void> {
	for (const topic of await listTopics(tx, fromId)) await joinAttempts(tx, [fromId, toId], topic);
	for (const { lessonId, doneAt } of await listLessonsTaken(tx, fromId))
		await insertLessonDone(tx, { userId: toId, lessonId, doneAt });
	await deleteLessonsDone(tx, fromId);
	await moveEvidence(tx, fromId, toId);
	await restatePeople(tx, [fromId, toId]);
}

async function joinAttempts(tx: Db, [fromId, toId]: [string, string], topic: string) {
	const attempts = await listAttemptsByTime(tx, [fromId, toId], topic);
	// A number is taken once per person and topic, so all step aside before they line up.
	const beyond = Math.max(...attempts.map(({ number }) => number)) + 1;
	for (const start of [beyond + attempts.length, 1])
		for (const [place, { id }] of attempts.entries())
			await updateAttemptOwner(tx, { id, userId: toId, number: start + place });
}
