import { drawProgressLine, type ProgressPoint } from '$lib/domain/class-report/draw-progress-line';
import { countingAttempt } from '$lib/domain/classes/counting-attempt';
import type { Db } from '../db/schema';
import { listAttemptScores, type AttemptScore } from '../repositories/attempt-scores';
import { listKeepRules } from '../repositories/assignments';
import { listWorkedAssignments } from '../repositories/class-work';

/** The latest assignments that are drawn, so that a page takes the same time all year. */
export const LINE_MAX = 12;

export type TitledPoint = ProgressPoint & { title: string };

/** The mean score of a class from assignment to assignment, the earliest first (SCORING 7.10). */
export async function readProgressLine(db: Db, classId: string): Promise<TitledPoint[]> {
	const latest = await listWorkedAssignments(db, classId, LINE_MAX);
	const assignments = latest.toReversed();
	const assignmentIds = assignments.map(({ id }) => id);
	const attempts = await listAttemptScores(db, { classId, assignmentIds });
	const keepOf = await listKeepRules(db, assignmentIds);
	const points = drawProgressLine(
		assignmentIds.map((id) => {
			const own = attempts.filter(({ assignmentId }) => assignmentId === id);
			return { id, scores: scoresOf(own, keepOf.get(id) ?? 'best') };
		})
	);
	return points.map((point, i) => ({ ...point, title: assignments[i]?.title ?? '' }));
}

/** Of each learner the score of the attempt that counts. */
function scoresOf(attempts: readonly AttemptScore[], keep: 'first' | 'last' | 'best') {
	const byLearner = new Map<string, AttemptScore[]>();
	for (const one of attempts)
		byLearner.set(one.userId, [...(byLearner.get(one.userId) ?? []), one]);
	return new Map(
		[...byLearner].flatMap(([userId, own]): [string, number][] => {
			const counting = countingAttempt(keep, own);
			return counting ? [[userId, counting.score]] : [];
		})
	);
}
