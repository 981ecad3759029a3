import type { Board, BoardLearner } from '$lib/domain/classes/board';
import { learnerState } from '$lib/domain/classes/learner-state';
import { phaseOf } from '$lib/domain/classes/assignment-phase';
import type { App } from '../app';
import { listBoard, type BoardAssignment, type BoardRow } from '../repositories/board';
import { settleAssignment } from './settle-assignment';

type Lookup = Pick<App, 'db' | 'quizzes'>;

/** Where everybody is whom the assignment is for. */
export async function readBoard(
	app: Lookup,
	assignment: BoardAssignment,
	now: number
): Promise<Board> {
	await settleAssignment(app, assignment, now);
	const rows = await listBoard(app.db, assignment.id);
	const isOpen = ['open', 'late'].includes(phaseOf(assignment, now));
	const learners = await Promise.all(
		rows.map(async (row) => {
			const quiz = await app.quizzes.read(row.quizId ?? assignment.quizId);
			return toLearner(row, { now, isOpen, exercises: quiz.length });
		})
	);
	return { at: now, learners };
}

function toLearner(
	row: BoardRow,
	{ exercises, ...moment }: { now: number; isOpen: boolean; exercises: number }
): BoardLearner {
	const { userId, name, attemptId, answered, startedAt, handedInAt, helpAt, savedAt } = row;
	const changedAt = startedAt === null ? null : Math.max(startedAt, savedAt ?? 0);
	const work = changedAt === null ? null : { changedAt, handedInAt, helpAt };
	return {
		userId,
		name,
		...learnerState(work, moment),
		answered,
		exercises,
		attemptId,
		changedAt,
		handedInAt
	};
}
