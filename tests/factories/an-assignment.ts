import { fingerprint } from '$lib/server/fingerprint';
import type { Db } from '$lib/server/db/schema';
import { insertAttempt } from '$lib/server/repositories/attempts';
import { insertResponse } from '$lib/server/repositories/responses';
import { insertQuiz } from '$lib/server/repositories/quizzes';

// Assignments and work on them, for tests. Ids are what the tests call them.

/** A quiz of one set of sentences; several in one test differ by their number of items. */
export async function aQuiz(db: Db, items = 2): Promise<string> {
	const item = (n: number) => ({
		...{ id: `i${n}`, element: 'loaded', text: 'A disastrous delay.', tested: ['disastrous'] },
		...{ hasIt: true, why: 'It judges.' }
	});
	const exercise = {
		kind: 'spot',
		id: 'spot',
		items: Array.from({ length: items }, (_, n) => item(n))
	};
	const set = { type: 'set', exercise };
	const parts = JSON.stringify([set, set, set]);
	await insertQuiz(db, { id: fingerprint(parts), parts, createdAt: 0 });
	return fingerprint(parts);
}

interface Given {
	id?: string;
	classId?: string;
	title?: string;
	dueAt?: number | null;
	closedAt?: number | null;
	createdBy?: string | null;
	createdAt?: number;
	/** Whom it is for; everybody without. */
	groups?: string[];
	learners?: string[];
}

/** A quiz of three exercises, given to a class or to chosen groups and learners. */
export async function anAssignment(db: Db, given: Given = {}): Promise<string> {
	const { id = 'assignment', classId = 'class', groups = [], learners = [] } = given;
	await db
		.insertInto('assignment')
		.values({
			...{ id, class_id: classId, saved_quiz_id: null, quiz_id: await aQuiz(db) },
			...{ title: given.title ?? 'Loaded terms', opens_at: null, due_at: given.dueAt ?? null },
			...{ is_for_all: groups.length + learners.length > 0 ? 0 : 1, late_rule: 'accept' },
			...{ attempts_allowed: null, keep: 'last', feedback: 'hand-in', is_shuffled: 0 },
			...{ created_by: given.createdBy ?? null, created_at: given.createdAt ?? 0 },
			closed_at: given.closedAt ?? null
		})
		.execute();
	const targets = [
		...groups.map((group) => ({ group_id: group, user_id: null })),
		...learners.map((learner) => ({ group_id: null, user_id: learner }))
	].map((target, n) => ({ id: `${id}-${n}`, assignment_id: id, ...target }));
	if (targets.length) await db.insertInto('assignment_target').values(targets).execute();
	return id;
}

interface Work {
	userId: string;
	assignmentId?: string;
	number?: number;
	startedAt?: number;
	/** When each answer was saved: as many as there are exercises begun. */
	savedAt?: number[];
	handedInAt?: number | null;
	helpAt?: number | null;
}

/** An attempt at an assignment, with as many answers as there are times. */
export async function someWork(db: Db, work: Work): Promise<string> {
	const { userId, assignmentId = 'assignment', number = 1, startedAt = 0, savedAt = [] } = work;
	const id = `${assignmentId}-${userId}-${number}`;
	const topic = `assignment:${assignmentId}`;
	const quizId = await aQuiz(db);
	await insertAttempt(db, { id, userId, quizId, topic, number, startedAt, assignmentId });
	await db
		.updateTable('attempt')
		.set({ handed_in_at: work.handedInAt ?? null, help_at: work.helpAt ?? null })
		.where('id', '=', id)
		.execute();
	for (const [n, at] of savedAt.entries())
		await insertResponse(db, {
			...{ id: `${id}-r${n}`, attemptId: id, exerciseId: `${n + 1}-spot`, tokVer: 1, rev: 1 },
			...{ answer: { kind: 'spot', labels: { i0: 'yes' } }, saveId: `s${n}` },
			...{ startedAt: at, savedAt: at }
		});
	return id;
}

/** A group of a class with its members. */
export async function aGroup(db: Db, id: string, members: string[], classId = 'class') {
	await db.insertInto('learner_group').values({ id, class_id: classId, name: id }).execute();
	for (const userId of members)
		await db.insertInto('group_member').values({ group_id: id, user_id: userId }).execute();
	return id;
}
