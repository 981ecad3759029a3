import { attemptsLeft, phaseOf, type Phase } from '$lib/domain/classes/assignment-phase';
import type { App } from '../app';
import { listAssignedAttempts, type AssignedAttempt } from '../repositories/assigned-attempts';
import {
	findLearnerAssignment,
	listLearnerAssignments,
	type LearnerAssignment
} from '../repositories/learner-assignments';

/** An assignment with how far its learner is. */
export interface Work {
	assignment: LearnerAssignment;
	phase: Phase;
	/** From the first to the latest. */
	attempts: AssignedAttempt[];
	/** The attempt that is worked on; null when none is. */
	begun: AssignedAttempt | null;
	/** Null when there is no end to them. */
	attemptsLeft: number | null;
}

/** What a learner has to do and has done, across classes. */
export async function listWork({ db }: Pick<App, 'db'>, userId: string, now: number) {
	const assignments = await listLearnerAssignments(db, userId);
	const ids = assignments.map(({ id }) => id);
	const attempts = await listAssignedAttempts(db, userId, ids);
	return assignments.map((assignment) => toWork(assignment, attempts, now));
}

/** One assignment of a learner; undefined when it is not theirs. */
export async function findWork(
	{ db }: Pick<App, 'db'>,
	{ userId, id, now }: { userId: string; id: string; now: number }
): Promise<Work | undefined> {
	const assignment = await findLearnerAssignment(db, userId, id);
	if (!assignment) return undefined;
	return toWork(assignment, await listAssignedAttempts(db, userId, [id]), now);
}

function toWork(assignment: LearnerAssignment, all: readonly AssignedAttempt[], now: number): Work {
	const attempts = all.filter(({ assignmentId }) => assignmentId === assignment.id);
	const { attemptsAllowed, support } = assignment;
	const phase = phaseOf(assignment, now);
	const begun = attempts.find(({ handedInAt }) => handedInAt === null) ?? null;
	const counts = { used: attempts.length, extra: support.extraAttempts ?? 0 };
	return {
		...{ assignment, phase, attempts },
		begun: phase === 'over' ? null : begun,
		attemptsLeft: attemptsLeft(attemptsAllowed, counts)
	};
}
