import { v7 as newId } from 'uuid';
import type { AuditAction } from '$lib/domain/accounts/audit-action';
import type { AssignmentRules } from '$lib/domain/classes/assignment';
import { emptyLog, noteErased } from '../db/erase-for-good';
import type { Db } from '../db/schema';
import { reopenAttempts } from '../repositories/assigned-attempts';
import { replaceTargets, type Targets } from '../repositories/assignment-targets';
import {
	deleteAssignment,
	insertAssignment,
	updateAssignment,
	updateClosed,
	type Assignment
} from '../repositories/assignments';
import { insertAuditEvent } from '../repositories/audit-events';
import { listPeopleWithEvidence } from '../repositories/evidence';
import { phaseOf } from '$lib/domain/classes/assignment-phase';
import { CLOSED_BY_TIME } from './close-attempt';
import { doOnce } from './do-once';
import { restatePeople } from './restate-person';

interface Doing {
	teacher: { id: string; schoolId: string };
	classId: string;
	requestId: string;
	now: number;
}

/** What a teacher decides about an assignment. */
export interface Terms extends AssignmentRules {
	title: string;
	quizId: string;
	savedQuizId: string | null;
	isForAll: boolean;
	targets: Targets;
}

/** Give a quiz to a class, once for a request. Returns the id of the assignment. */
export async function assignQuiz(db: Db, terms: Terms, doing: Doing): Promise<string> {
	return doIt(db, { ...doing, verb: 'assign' }, 'assignment-created', async (tx) => {
		const id = newId();
		const { classId, now, teacher } = doing;
		const made = { createdBy: teacher.id, createdAt: now, closedAt: null };
		await insertAssignment(tx, { id, classId, ...terms, ...made });
		if (!terms.isForAll) await replaceTargets(tx, id, terms.targets);
		return id;
	});
}

/** Change the terms; attempts that have begun keep their quiz and everything in it. */
export async function changeAssignment(
	db: Db,
	{ before, terms }: { before: Assignment; terms: Terms },
	doing: Doing
): Promise<void> {
	const { id, closedAt } = before;
	await doIt(db, { ...doing, verb: `change ${id}` }, 'assignment-changed', async (tx) => {
		await updateAssignment(tx, { id, classId: doing.classId, ...terms });
		const none = { groups: [], learners: [] };
		await replaceTargets(tx, id, terms.isForAll ? none : terms.targets);
		const window = { ...terms, closedAt, archivedAt: null };
		if (phaseOf(window, doing.now) !== 'over') await reopen(tx, id);
		return id;
	});
}

/** End an assignment now, or go on with it: whoever was still at work goes on where they were. */
export async function closeAssignment(
	db: Db,
	{ assignment: { id, classId }, isClosed }: { assignment: Assignment; isClosed: boolean },
	doing: Doing
): Promise<void> {
	const verb = `${isClosed ? 'close' : 'open'} ${id}`;
	await doIt(db, { ...doing, verb }, 'assignment-changed', async (tx) => {
		await updateClosed(tx, { id, classId, closedAt: isClosed ? doing.now : null });
		if (!isClosed) await reopen(tx, id);
		return id;
	});
}

/** Delete an assignment with everybody's work on it. */
export async function eraseAssignment(db: Db, id: string, doing: Doing): Promise<void> {
	await doIt(db, { ...doing, verb: `delete ${id}` }, 'assignment-deleted', async (tx) => {
		const people = await listPeopleWithEvidence(tx, { assignmentId: id });
		await deleteAssignment(tx, id);
		await restatePeople(tx, people);
		await noteErased(tx);
		return id;
	});
	await emptyLog(db);
}

async function reopen(tx: Db, assignmentId: string): Promise<void> {
	const people = await listPeopleWithEvidence(tx, { assignmentId });
	await reopenAttempts(tx, { assignmentId, handInId: CLOSED_BY_TIME });
	await restatePeople(tx, people);
}

/** Once for a request, and written down. */
async function doIt(
	db: Db,
	{ teacher, classId, requestId, verb, now }: Doing & { verb: string },
	action: AuditAction,
	work: (tx: Db) => Promise<string>
): Promise<string> {
	return doOnce(db, { requestId, verb, userId: teacher.id, now }, async (tx) => {
		const subjectId = await work(tx);
		const event = { schoolId: teacher.schoolId, classId, actorId: teacher.id, subjectId, at: now };
		await insertAuditEvent(tx, { ...event, action });
		return subjectId;
	});
}
