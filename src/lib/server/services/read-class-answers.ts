import type { App } from '../app';
import { listAssignmentsIn, listGroupsIn } from '../repositories/class-data';
import type { Class } from '../repositories/classes';
import { listEnrollments } from '../repositories/enrollments';
import {
	listAttemptsIn,
	listResponsesTo,
	type AttemptData,
	type ResponseData
} from '../repositories/work-data';
import { countingAttempts } from './counting-attempts';
import type { QuizExercise } from './read-quiz';
import { settleAssignment } from './settle-assignment';

/** An exercise that somebody has begun. */
export interface GivenAnswer extends ResponseData {
	item: QuizExercise;
}

export interface AnsweredAttempt extends AttemptData {
	/** Whether it is the one of its learner that counts for the assignment. */
	counts: boolean;
	quiz: QuizExercise[];
	/** In the order of the quiz. */
	answers: GivenAnswer[];
}

export interface AnsweredAssignment {
	id: string;
	title: string;
	/** What new attempts get; attempts that have begun keep theirs. */
	quizId: string;
	/** By name; of whoever has left the class, at the end. */
	attempts: AnsweredAttempt[];
}

/** Somebody whose work is told of. */
export interface Listed {
	userId: string;
	name: string;
	/** The names of their groups. */
	groups: string;
	/** False for those who have left the class; what they did for it stays. */
	isIn: boolean;
}

type Lookup = Pick<App, 'db' | 'quizzes'>;

/** The learners of a class by name, then those who have left work behind. */
export async function listLearnersWithWork({ db }: Lookup, classId: string): Promise<Listed[]> {
	const groups = await listGroupsIn(db, classId);
	const groupsOf = (userId: string) =>
		groups.flatMap(({ name, members }) => (members.includes(userId) ? [name] : [])).join(', ');
	const roster = (await listEnrollments(db, classId)).filter(({ state }) => state === 'active');
	const here = new Map(
		roster.map(({ userId, name }): [string, Listed] => [
			userId,
			{ userId, name, groups: groupsOf(userId), isIn: true }
		])
	);
	for (const { userId, name } of await listAttemptsIn(db, classId))
		if (!here.has(userId)) here.set(userId, { userId, name, groups: '', isIn: false });
	return [...here.values()];
}

/**
 * All work on the assignments of a class, one assignment after the other, so that no more than one
 * is in memory. What was worked on when time was over is handed in first.
 */
export async function* readClassAnswers(
	app: Lookup,
	one: Pick<Class, 'id' | 'archivedAt'>,
	{ now, assignmentId }: { now: number; assignmentId?: string }
): AsyncGenerator<AnsweredAssignment> {
	const listed = await listLearnersWithWork(app, one.id);
	const placeOf = new Map(listed.map(({ userId }, i) => [userId, i]));
	const assignments = await listAssignmentsIn(app.db, one.id);
	const asked = assignments.filter(({ id }) => assignmentId === undefined || id === assignmentId);
	for (const assignment of asked)
		await settleAssignment(app, { ...assignment, archivedAt: one.archivedAt }, now);
	const all = await listAttemptsIn(app.db, one.id);
	for (const { id, title, quizId, keep } of asked) {
		const own = all
			.filter((attempt) => attempt.assignmentId === id)
			.sort((a, b) => (placeOf.get(a.userId) ?? 0) - (placeOf.get(b.userId) ?? 0));
		const done = own.flatMap(({ handedInAt, ...rest }) =>
			handedInAt === null ? [] : [{ ...rest, handedInAt }]
		);
		const counting = new Set((await countingAttempts(app.db, keep, done)).map((it) => it.id));
		const responses = await listResponsesTo(
			app.db,
			own.map((attempt) => attempt.id)
		);
		const attempts = [];
		for (const attempt of own) {
			const quiz = await app.quizzes.read(attempt.quizId);
			const given = responses.filter(({ attemptId }) => attemptId === attempt.id);
			const answers = quiz.flatMap((item): GivenAnswer[] => {
				const response = given.find(({ exerciseId }) => exerciseId === item.id);
				return response ? [{ ...response, item }] : [];
			});
			attempts.push({ ...attempt, counts: counting.has(attempt.id), quiz, answers });
		}
		yield { id, title, quizId, attempts };
	}
}
