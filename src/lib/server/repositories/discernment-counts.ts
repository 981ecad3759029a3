import type { DetectionCounts } from '$lib/domain/discernment/detection-counts';
import { builtOnce } from '../db/built-once';
import type { Db } from '../db/schema';
import { assignmentsOf, learnersOf } from './class-members';

/** What a learner flagged and left in first tries at an assignment, counted. */
export interface AssignmentCounts {
	userId: string;
	assignmentId: string;
	counts: DetectionCounts;
}

const firstTries = builtOnce((db, { classId }: { classId: string }) =>
	db
		.selectFrom('evidence')
		.where('assignment_id', 'in', assignmentsOf(db, classId))
		.where('user_id', 'in', learnersOf(db, classId))
		.where('is_first', '=', 1)
		.where('is_overall', '=', 1)
		.groupBy(['assignment_id', 'user_id'])
		.select(({ fn }) => [
			'user_id as userId',
			'assignment_id as assignmentId',
			fn.sum('signals').as('signals'),
			fn.sum('hits').as('hits'),
			fn.sum('noise').as('noise'),
			fn.sum('false_alarms').as('falseAlarms')
		])
		.$narrowType<{ assignmentId: string }>()
);

/** Of each learner who is in a class now, and each of its assignments. */
export async function countFirstTries(db: Db, classId: string): Promise<AssignmentCounts[]> {
	return (await firstTries(db, { classId })).map(toCounts);
}

type Sum = number | string | bigint;

function toCounts(
	row: Record<keyof DetectionCounts, Sum> & Omit<AssignmentCounts, 'counts'>
): AssignmentCounts {
	const { userId, assignmentId, signals, hits, noise, falseAlarms } = row;
	const counts = {
		...{ signals: Number(signals), hits: Number(hits) },
		...{ noise: Number(noise), falseAlarms: Number(falseAlarms) }
	};
	return { userId, assignmentId, counts };
}
