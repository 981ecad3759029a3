import type { Db } from '../db/schema';

/** An attempt at an assignment of a class, for a teacher of it. */
export interface TaughtAttempt {
	id: string;
	userId: string;
	name: string;
	quizId: string;
	number: number;
	startedAt: number;
	handedInAt: number | null;
}

interface At {
	teacherId: string;
	classId: string;
	assignmentId: string;
	attemptId: string;
}

/** Undefined when somebody else teaches the class, and when the learner is no longer in it. */
export async function findTaughtAttempt(db: Db, at: At): Promise<TaughtAttempt | undefined> {
	return db
		.selectFrom('attempt')
		.innerJoin('assignment', 'assignment.id', 'attempt.assignment_id')
		.innerJoin('class_teacher', 'class_teacher.class_id', 'assignment.class_id')
		.innerJoin('enrollment', (join) =>
			join
				.onRef('enrollment.class_id', '=', 'assignment.class_id')
				.onRef('enrollment.user_id', '=', 'attempt.user_id')
		)
		.innerJoin('user', 'user.id', 'attempt.user_id')
		.where('attempt.id', '=', at.attemptId)
		.where('assignment.id', '=', at.assignmentId)
		.where('assignment.class_id', '=', at.classId)
		.where('class_teacher.user_id', '=', at.teacherId)
		.where('enrollment.state', '=', 'active')
		.select(['attempt.id', 'attempt.user_id as userId', 'user.name'])
		.select(['attempt.quiz_id as quizId', 'attempt.number'])
		.select(['attempt.started_at as startedAt', 'attempt.handed_in_at as handedInAt'])
		.executeTakeFirst();
}
