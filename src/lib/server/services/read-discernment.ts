import { describeClass, type ClassDiscernment } from '$lib/domain/discernment/class-discernment';
import {
	addDetections,
	fewestUnits,
	NO_COUNTS,
	type DetectionCounts
} from '$lib/domain/discernment/detection-counts';
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
import { countFirstTries, type AssignmentCounts } from '../repositories/discernment-counts';
import { listEnrollments } from '../repositories/enrollments';

/** So many assignments can be chosen from, the latest. */
export const CHOICE_MAX = 50;

export interface ClassDiscernmentReport {
	whole: ClassDiscernment;
	/** Learners with anything to judge by, by name. */
	learners: { userId: string; name: string; shown: LearnerDiscernment }[];
	/** What can be compared, the newest first. */
	assignments: WorkedAssignment[];
	/** What all of it is counted from. */
	tries: AssignmentCounts[];
}

/** How well a class tells problems from fine passages, by first tries at its assignments (SCORING 7.9). */
export async function readDiscernment(db: Db, classId: string): Promise<ClassDiscernmentReport> {
	const tries = await countFirstTries(db, classId);
	const countsOf = new Map<string, DetectionCounts>();
	for (const { userId, counts } of tries.filter((own) => unitsOf(own.counts) > 0))
		countsOf.set(userId, addDetections([countsOf.get(userId) ?? NO_COUNTS, counts]));
	const roster = await listEnrollments(db, classId);
	return {
		tries,
		whole: describeClass([...countsOf.values()]),
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

/** What has changed between two assignments of a class, by their ids, over the learners who did both. */
export function compareAssignments(
	tries: readonly AssignmentCounts[],
	{ before, after }: { before: string; after: string }
): BeforeAndAfter {
	const first = tries.filter(({ assignmentId }) => assignmentId === before);
	const second = tries.filter(({ assignmentId }) => assignmentId === after);
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
export function compareFirstAndLatest(
	tries: readonly AssignmentCounts[],
	assignments: readonly WorkedAssignment[]
): Compared | null {
	const [after, before] = [assignments[0], assignments.at(-1)];
	if (!after || !before || after.id === before.id) return null;
	return {
		...compareAssignments(tries, { before: before.id, after: after.id }),
		titles: [before.title, after.title],
		ids: [before.id, after.id]
	};
}

function unitsOf({ signals, noise }: DetectionCounts): number {
	return signals + noise;
}
