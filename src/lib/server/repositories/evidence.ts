import type { ElementEvidence } from '$lib/domain/mastery/evidence';
import type { WeighedEvidence, Weight } from '$lib/domain/mastery/replay-evidence';
import type { Db } from '../db/schema';
import { parseGrades, writeGrades } from '../db/stored-evidence';

/** What a handed-in response tells about one element. */
export interface Evidence extends WeighedEvidence, ElementEvidence, Weight {
	userId: string;
	assignmentId: string | null;
}

/** With the class that it was given in; null for practice. */
export interface PlacedEvidence extends Evidence {
	classId: string | null;
}

export async function insertEvidence(db: Db, rows: readonly Evidence[]): Promise<void> {
	if (rows.length > 0) await db.insertInto('evidence').values(rows.map(toRow)).execute();
}

/** All evidence of one person, in the order in which it came. */
export async function listEvidenceOf(db: Db, userId: string): Promise<PlacedEvidence[]> {
	const rows = await db
		.selectFrom('evidence')
		.leftJoin('assignment', 'assignment.id', 'evidence.assignment_id')
		.where('evidence.user_id', '=', userId)
		.selectAll('evidence')
		.select('assignment.class_id as classId')
		.orderBy('at')
		.orderBy('response_id')
		.orderBy('element')
		.execute();
	return rows.map(({ classId, ...row }) => ({ ...fromRow(row), classId }));
}

/** What one response tells about each element. */
export async function listEvidenceIn(db: Db, responseId: string): Promise<Evidence[]> {
	const rows = await db
		.selectFrom('evidence')
		.where('response_id', '=', responseId)
		.selectAll()
		.execute();
	return rows.map(fromRow);
}

/** When somebody last handed an item in; null for never. */
export async function findLastMeeting(
	db: Db,
	{ userId, itemId }: Pick<Evidence, 'userId' | 'itemId'>
): Promise<number | null> {
	const row = await db
		.selectFrom('evidence')
		.where('user_id', '=', userId)
		.where('item_id', '=', itemId)
		.orderBy('at', 'desc')
		.limit(1)
		.select('at')
		.executeTakeFirst();
	return row?.at ?? null;
}

/** Weigh a response anew. */
export async function updateWeight(
	db: Db,
	responseId: string,
	{ weight, isFirst }: Weight
): Promise<void> {
	await db
		.updateTable('evidence')
		.set({ weight, is_first: isFirst ? 1 : 0 })
		.where('response_id', '=', responseId)
		.execute();
}

export async function deleteEvidence(db: Db, responseId: string): Promise<void> {
	await db.deleteFrom('evidence').where('response_id', '=', responseId).execute();
}

/** Give all evidence of one person to another; weigh it anew afterwards. */
export async function moveEvidence(db: Db, fromId: string, toId: string): Promise<void> {
	await db.updateTable('evidence').set({ user_id: toId }).where('user_id', '=', fromId).execute();
}

/** Who has left evidence in an assignment, or in any of a class. */
export async function listPeopleWithEvidence(
	db: Db,
	within: { assignmentId: string } | { classId: string }
): Promise<string[]> {
	const rows = await db
		.selectFrom('assignment')
		.innerJoin('evidence', 'evidence.assignment_id', 'assignment.id')
		.$if('assignmentId' in within, (query) =>
			query.where('assignment.id', '=', 'assignmentId' in within ? within.assignmentId : '')
		)
		.$if('classId' in within, (query) =>
			query.where('assignment.class_id', '=', 'classId' in within ? within.classId : '')
		)
		.select('evidence.user_id as id')
		.distinct()
		.execute();
	return rows.map(({ id }) => id);
}

function toRow(one: Evidence) {
	return {
		...{ response_id: one.responseId, element: one.element, user_id: one.userId },
		...{ assignment_id: one.assignmentId, source_id: one.sourceId, item_id: one.itemId },
		...{ at: one.at, taken_ms: one.takenMs, grades: writeGrades(one.grades) },
		...{ weight: one.weight, is_first: one.isFirst ? 1 : 0 },
		...{ signals: one.counts.signals, hits: one.counts.hits, noise: one.counts.noise },
		...{ false_alarms: one.counts.falseAlarms, is_overall: one.isOverall ? 1 : 0 }
	};
}

function fromRow(row: ReturnType<typeof toRow>): Evidence {
	const { signals, hits, noise, false_alarms: falseAlarms } = row;
	return {
		...{ responseId: row.response_id, element: row.element, userId: row.user_id },
		...{ assignmentId: row.assignment_id, sourceId: row.source_id, itemId: row.item_id },
		...{ at: row.at, takenMs: row.taken_ms, grades: parseGrades(row.grades) },
		...{ weight: row.weight, isFirst: row.is_first === 1 },
		...{ counts: { signals, hits, noise, falseAlarms }, isOverall: row.is_overall === 1 }
	};
}
