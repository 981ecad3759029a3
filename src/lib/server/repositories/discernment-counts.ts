import type { DetectionCounts } from '$lib/domain/discernment/detection-counts';
import type { Db } from '../db/schema';

/** What a learner flagged and left in first tries at an assignment, counted. */
export interface AssignmentCounts {
	userId: string;
	assignmentId: string;
	counts: DetectionCounts;
}

/** Of each learner who is in a class now, and each of its assignments. */
export async function countFirstTries(db: Db, classId: string): Promise<AssignmentCounts[]> {
	const rows = await db
		.selectFrom('assignment')
		.innerJoin('evidence', 'evidence.assignment_id', 'assignment.id')
		.innerJoin('enrollment', (join) =>
			join
				.onRef('enrollment.class_id', '=', 'assignment.class_id')
				.onRef('enrollment.user_id', '=', 'evidence.user_id')
				.on('enrollment.state', '=', 'active')
		)
		.where('assignment.class_id', '=', classId)
		.where('evidence.is_first', '=', 1)
		.where('evidence.is_overall', '=', 1)
		.groupBy(['assignment.id', 'evidence.user_id'])
		.select(({ fn }) => [
			'evidence.user_id as userId',
			'assignment.id as assignmentId',
			fn.sum('evidence.signals').as('signals'),
			fn.sum('evidence.hits').as('hits'),
			fn.sum('evidence.noise').as('noise'),
			fn.sum('evidence.false_alarms').as('falseAlarms')
		])
		.execute();
	return rows.map(toCounts);
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
