import { builtOnce } from '../db/built-once';
import type { Db } from '../db/schema';

/** One run through a quiz, which stays as it was when the attempt began. */
export interface Attempt {
	id: string;
	userId: string;
	quizId: string;
	/** What is practiced: "article:<id>", "spot:loaded", "compare:<id>", "mixed", "assignment:<id>". */
	topic: string;
	/** Counted from 1, per person and topic. */
	number: number;
	startedAt: number;
	/** Null for practice. */
	assignmentId: string | null;
	/** When the whole attempt was handed in; only assignments are. */
	handedInAt: number | null;
	/** When the learner asked for the teacher; null again once somebody came. */
	helpAt: number | null;
}

type NewAttempt = Omit<Attempt, 'assignmentId' | 'handedInAt' | 'helpAt'> &
	Partial<Pick<Attempt, 'assignmentId'>>;

export async function insertAttempt(db: Db, attempt: NewAttempt): Promise<void> {
	await db
		.insertInto('attempt')
		.values({
			id: attempt.id,
			user_id: attempt.userId,
			quiz_id: attempt.quizId,
			topic: attempt.topic,
			number: attempt.number,
			started_at: attempt.startedAt,
			assignment_id: attempt.assignmentId ?? null
		})
		.execute();
}

/** Undefined when there is none or when it is someone else's: both look the same. */
export async function findOwnedAttempt(
	db: Db,
	userId: string,
	attemptId: string
): Promise<Attempt | undefined> {
	const [attempt] = await ownedAttempt(db, { userId, attemptId });
	return attempt;
}

const ownedAttempt = builtOnce((db, { userId, attemptId }: { userId: string; attemptId: string }) =>
	attempts(db, userId).where('id', '=', attemptId)
);

/** The attempt that "continue" leads to. */
export async function findLatestAttempt(
	db: Db,
	userId: string,
	topic: string
): Promise<Attempt | undefined> {
	return attempts(db, userId)
		.where('topic', '=', topic)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
}

function attempts(db: Db, userId: string) {
	return db
		.selectFrom('attempt')
		.where('user_id', '=', userId)
		.select([
			'id',
			'user_id as userId',
			'quiz_id as quizId',
			'topic',
			'number',
			'started_at as startedAt',
			'assignment_id as assignmentId',
			'handed_in_at as handedInAt',
			'help_at as helpAt'
		]);
}

/** The attempts of one or two people at a topic, the earliest first. */
export async function listAttemptsByTime(
	db: Db,
	userIds: readonly string[],
	topic: string
): Promise<{ id: string; number: number }[]> {
	return db
		.selectFrom('attempt')
		.where('user_id', 'in', userIds)
		.where('topic', '=', topic)
		.orderBy('started_at')
		.orderBy('id')
		.select(['id', 'number'])
		.execute();
}

/** What somebody has tried, each topic once. */
export async function listTopics(db: Db, userId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('attempt')
		.where('user_id', '=', userId)
		.select('topic')
		.distinct()
		.execute();
	return rows.map(({ topic }) => topic);
}

/** Give an attempt to somebody, under another number. */
export async function updateAttemptOwner(
	db: Db,
	{ id, userId, number }: Pick<Attempt, 'id' | 'userId' | 'number'>
): Promise<void> {
	await db.updateTable('attempt').set({ user_id: userId, number }).where('id', '=', id).execute();
}

/** Whether somebody has begun anything. */
export async function hasAttempts(db: Db, userId: string): Promise<boolean> {
	return (await attempts(db, userId).limit(1).executeTakeFirst()) !== undefined;
}
