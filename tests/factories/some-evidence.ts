import type { Element } from '$lib/domain/elements';
import type { DetectionCounts } from '$lib/domain/discernment/detection-counts';
import type { Grade } from '$lib/domain/mastery/evidence';
import type { Db } from '$lib/server/db/schema';
import { insertAttempt } from '$lib/server/repositories/attempts';
import { insertEvidence } from '$lib/server/repositories/evidence';
import { insertResponse } from '$lib/server/repositories/responses';
import { restatePerson } from '$lib/server/services/restate-person';
import { aQuiz } from './an-assignment';

interface Given {
	userId: string;
	assignmentId?: string | null;
	element?: Element;
	/** One a question; each is a full mark without a guess unless told otherwise. */
	grades?: readonly Grade[];
	counts?: Partial<DetectionCounts>;
	/** Texts that it comes from. */
	sourceId?: string;
	at?: number;
	isFirst?: boolean;
}

let made = 0;

/** A handed-in response with what it tells, written as a hand-in would, but without an answer. */
export async function someEvidence(db: Db, given: Given): Promise<void> {
	const { userId, assignmentId = 'assignment', element = 'loaded', at = 60_000 } = given;
	const { grades = [{ score: 1, guess: 0 }], isFirst = true, sourceId = `text-${++made}` } = given;
	const n = ++made;
	const id = `${userId}-evidence-${n}`;
	const attempt = { id: `${id}-attempt`, userId, quizId: await aQuiz(db), startedAt: at };
	const topic = `assignment:${assignmentId}`;
	await insertAttempt(db, { ...attempt, topic, number: 1000 + n, assignmentId });
	await insertResponse(db, {
		...{ id, attemptId: attempt.id, exerciseId: '1-spot', tokVer: 1, rev: 1, saveId: id },
		...{ answer: { kind: 'spot', labels: {} }, startedAt: at, savedAt: at }
	});
	await db
		.updateTable('response')
		.set({ handed_in_at: at, hand_in_id: id })
		.where('id', '=', id)
		.execute();
	const counts = { signals: 0, hits: 0, noise: 0, falseAlarms: 0, ...given.counts };
	await insertEvidence(db, [
		{
			...{ responseId: id, userId, assignmentId, element, sourceId, grades, counts, at },
			...{ itemId: isFirst ? id : `${userId}-again`, takenMs: 60_000 },
			...{ weight: 1, isFirst, isOverall: true }
		}
	]);
}

/** The same, with the skills of the learner counted anew. */
export async function someKnownEvidence(db: Db, given: Given, times = 1): Promise<void> {
	for (let i = 0; i < times; i++) await someEvidence(db, { ...given, at: (given.at ?? 0) + i });
	await restatePerson(db, given.userId);
}
