import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { listAssignmentsIn, listGroupsIn, listTeachersOf } from '../repositories/class-data';
import type { Class } from '../repositories/classes';
import { listEnrollments } from '../repositories/enrollments';
import { listAttemptsIn } from '../repositories/work-data';
import { exportWork, iso } from './export-work';

/** A class with its learners, assignments and all work on them. */
export async function exportClass(db: Db, one: Class, now: number) {
	const attempts = await listAttemptsIn(db, one.id);
	const work = await exportWork(db, attempts);
	return {
		...(await exportSettings(db, one, now)),
		attempts: work.map((attempt, i) => ({ learnerId: attempts[i]?.userId, ...attempt }))
	};
}

/** A class as it is set up: who is in it, and what was assigned on which terms. */
export async function exportSettings(db: Db, one: Class, now: number) {
	const { id, name, timeZone, joining, naming } = one;
	return {
		format: 'bluepencil-class',
		version: 1,
		exportedAt: iso(now),
		class: { id, name, timeZone, joining, naming },
		createdAt: iso(one.createdAt),
		archivedAt: iso(one.archivedAt),
		teachers: (await listTeachersOf(db, id)).map(({ name, isOwner }) => {
			return { name, isOwner: isOwner === 1 };
		}),
		learners: (await listEnrollments(db, id)).map(({ userId, name, state, support, joinedAt }) => {
			return { id: userId, name, state, support, joinedAt: iso(joinedAt) };
		}),
		groups: await listGroupsIn(db, id),
		assignments: (await listAssignmentsIn(db, id)).map((assignment) => ({
			...assignment,
			isForAll: assignment.isForAll === 1,
			opensAt: iso(assignment.opensAt),
			dueAt: iso(assignment.dueAt),
			createdAt: iso(assignment.createdAt),
			closedAt: iso(assignment.closedAt)
		}))
	};
}

/** Write down who took a copy of which kind, before it is given. */
export async function noteExport(
	db: Db,
	one: Pick<Class, 'id' | 'schoolId'>,
	{ actorId, what, now }: { actorId: string; what: string; now: number }
): Promise<void> {
	await insertAuditEvent(db, {
		...{ schoolId: one.schoolId, classId: one.id, actorId, subjectId: one.id },
		...{ action: 'class-exported', detail: { what }, at: now }
	});
}
