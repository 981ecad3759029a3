import type { DetectionCounts } from '$lib/domain/discernment/detection-counts';
import type { Db } from '../db/schema';

/** What a learner flagged and left, counted. */
export interface LearnerCounts {
	userId: string;
	counts: DetectionCounts;
}

/** Of each learner who is in a class now: all first tries at its assignments. */
export async function countInClass(db: Db, classId: string): Promise<LearnerCounts[]> {
	const rows = await counts(db, classId).execute();
	return rows.map(toCounts);
}

/** The same of one assignment; nothing when it is none of the class. */
export async function countInAssignment(
	db: Db,
	{ classId, assignmentId }: { classId: string; assignmentId: string }
): Promise<LearnerCounts[]> {
	const rows = await counts(db, classId).where('assignment.id', '=', assignmentId).execute();
	return rows.map(toCounts);
}

function counts(db: Db, classId: string) {
	return db
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
		.groupBy('evidence.user_id')
		.select(({ fn }) => [
			'evidence.user_id as userId',
			fn.sum('evidence.signals').as('signals'),
			fn.sum('evidence.hits').as('hits'),
			fn.sum('evidence.noise').as('noise'),
			fn.sum('evidence.false_alarms').as('falseAlarms')
		]);
}

type Sum = number | string | bigint;

function toCounts(row: Record<keyof DetectionCounts, Sum> & { userId: string }): LearnerCounts {
	const { userId, signals, hits, noise, falseAlarms } = row;
	const counts = {
		...{ signals: Number(signals), hits: Number(hits) },
		...{ noise: Number(noise), falseAlarms: Number(falseAlarms) }
	};
	return { userId, counts };
}
