import type { Db } from '../db/schema';
import type { StoredResult } from '../db/stored-json';
import { listHandedIn, type HandedInRow } from '../repositories/rescoring';
import type { ChangePlan } from './plan-change';
import type { QuizExercise } from './read-quiz';
import { scoreExercise } from './score-exercise';

/** An answer with the result that it has, and the one that a changed key gives it. */
export interface ScoredAnew extends HandedInRow {
	item: QuizExercise;
	after: StoredResult;
}

/** Score the answers that a change reaches by the changed key; stores nothing. */
export async function scoreAnew(
	db: Db,
	{ teacherId, moves }: Pick<ChangePlan, 'teacherId' | 'moves'>
): Promise<ScoredAnew[]> {
	const scored: ScoredAnew[] = [];
	for (const { from, items } of moves) {
		const exerciseIds = items.map(({ id }) => id);
		for (const row of await listHandedIn(db, { teacherId, quizId: from, exerciseIds })) {
			const item = items.find(({ id }) => id === row.exerciseId);
			if (!item) continue;
			scored.push({ ...row, item, after: scoreExercise(item, row.answer, row.hintedAt !== null) });
		}
	}
	return scored;
}

/** What a change would do to the scores of attempts. */
export interface Reach {
	attempts: number;
	/** Attempts of which an exercise gets a higher score, or a lower one. */
	up: number;
	down: number;
}

/** How many attempts a change reaches, and of how many it moves a score. */
export function measureReach(scored: readonly ScoredAnew[]): Reach {
	const count = (rows: readonly ScoredAnew[]) =>
		new Set(rows.map(({ attemptId }) => attemptId)).size;
	return {
		attempts: count(scored),
		up: count(scored.filter(({ before, after }) => after.score > before.score)),
		down: count(scored.filter(({ before, after }) => after.score < before.score))
	};
}
