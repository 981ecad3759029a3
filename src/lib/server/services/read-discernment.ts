import { describeClass, type ClassDiscernment } from '$lib/domain/discernment/class-discernment';
import { fewestUnits, type DetectionCounts } from '$lib/domain/discernment/detection-counts';
import { DISCERNMENT_CONFIG } from '$lib/domain/discernment/discernment-config';
import {
	compareDiscernment,
	type DiscernmentChange
} from '$lib/domain/discernment/discernment-change';
import {
	describeLearner,
	type LearnerDiscernment
} from '$lib/domain/discernment/learner-discernment';
import type { Db } from '../db/schema';
import { listWorkedAssignments, type WorkedAssignment } from '../repositories/class-work';
import { countInAssignment, countInClass } from '../repositories/discernment-counts';
import { listEnrollments } from '../repositories/enrollments';

/** So many assignments can be chosen from, the latest. */
export const CHOICE_MAX = 50;

export interface ClassDiscernmentReport {
	whole: ClassDiscernment;
	/** Learners with anything to judge by, by name. */
	learners: { userId: string; name: string; shown: LearnerDiscernment }[];
	/** What can be compared, the newest first. */
	assignments: WorkedAssignment[];
}

/** How well a class tells problems from fine passages, by first tries at its assignments (SCORING 7.9). */
export async function readDiscernment(db: Db, classId: string): Promise<ClassDiscernmentReport> {
	const counted = (await countInClass(db, classId)).filter(({ counts }) => unitsOf(counts) > 0);
	const countsOf = new Map(counted.map(({ userId, counts }) => [userId, counts]));
	const roster = await listEnrollments(db, classId);
	return {
		whole: describeClass(counted.map(({ counts }) => counts)),
		learners: roster.flatMap(({ userId, name }) => {
			const counts = countsOf.get(userId);
			return counts ? [{ userId, name, shown: describeLearner(counts) }] : [];
		}),
		assignments: await listWorkedAssignments(db, classId, CHOICE_MAX)
	};
}

export interface BeforeAndAfter {
	change: DiscernmentChange;
	/** Both times the same learners: those with enough judgements in both. */
	before: ClassDiscernment;
	after: ClassDiscernment;
}

/** What has changed between two assignments of a class, over the learners who did both. */
export async function compareAssignments(
	db: Db,
	{ classId, before, after }: { classId: string; before: string; after: string }
): Promise<BeforeAndAfter> {
	const first = await countInAssignment(db, { classId, assignmentId: before });
	const second = await countInAssignment(db, { classId, assignmentId: after });
	const laterOf = new Map(second.map(({ userId, counts }) => [userId, counts]));
	const pairs = first.flatMap(({ userId, counts }) => {
		const later = laterOf.get(userId);
		return later ? [{ before: counts, after: later }] : [];
	});
	const isEnough = (counts: DetectionCounts) =>
		fewestUnits(counts) >= DISCERNMENT_CONFIG.changeUnitsMin;
	const both = pairs.filter((pair) => isEnough(pair.before) && isEnough(pair.after));
	return {
		change: compareDiscernment(pairs),
		before: describeClass(both.map((pair) => pair.before)),
		after: describeClass(both.map((pair) => pair.after))
	};
}

/** Two assignments compared, with what they are called. */
export interface Compared extends BeforeAndAfter {
	titles: [before: string, after: string];
	ids: [before: string, after: string];
}

/** The first assignment of those, which come the newest first, against the latest; null without two. */
export async function compareFirstAndLatest(
	db: Db,
	classId: string,
	assignments: readonly WorkedAssignment[]
): Promise<Compared | null> {
	const [after, before] = [assignments[0], assignments.at(-1)];
	if (!after || !before || after.id === before.id) return null;
	return {
		...(await compareAssignments(db, { classId, before: before.id, after: after.id })),
		titles: [before.title, after.title],
		ids: [before.id, after.id]
	};
}

function unitsOf({ signals, noise }: DetectionCounts): number {
	return signals + noise;
}
