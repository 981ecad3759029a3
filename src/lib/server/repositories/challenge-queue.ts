import type { ChallengeState } from '$lib/domain/challenges/place';
import type { Element } from '$lib/domain/elements';
import type { Db } from '../db/schema';
import { spanIdOf } from './challenges';

/** A challenge that waits for a teacher. */
export interface WaitingChallenge {
	id: string;
	reason: string;
	at: number;
	revisionId: string;
	element: Element;
	/** As stored: the same name is the same place. */
	place: string;
	spanId: string | null;
	start: number;
	end: number;
	assignmentId: string;
	assignment: string;
	attemptId: string;
	exerciseId: string;
	quizId: string;
	name: string;
}

interface Of {
	teacherId: string;
	classId: string;
}

/** The open challenges of a class, the earliest first; only for who teaches it. */
export async function listWaitingChallenges(db: Db, of: Of): Promise<WaitingChallenge[]> {
	const rows = await waiting(db, of)
		.innerJoin('user', 'user.id', 'attempt.user_id')
		.orderBy('challenge.at')
		.orderBy('challenge.id')
		.select(['challenge.id', 'challenge.reason', 'challenge.at'])
		.select(['challenge.revision_id as revisionId', 'challenge.element', 'challenge.place'])
		.select(['challenge.start_token as start', 'challenge.end_token as end'])
		.select(['assignment.id as assignmentId', 'assignment.title as assignment'])
		.select(['attempt.id as attemptId', 'attempt.quiz_id as quizId'])
		.select(['response.exercise_id as exerciseId', 'user.name'])
		.execute();
	return rows.map((row) => ({ ...row, spanId: spanIdOf(row.place) }));
}

/** How many contested places of a class wait; several learners may contest one. */
export async function countContestedPlaces(db: Db, of: Of): Promise<number> {
	const places = waiting(db, of)
		.select(['challenge.revision_id', 'challenge.element', 'challenge.place'])
		.distinct();
	const row = await db
		.selectFrom(places.as('contested'))
		.select(({ fn }) => fn.countAll().as('n'))
		.executeTakeFirstOrThrow();
	return Number(row.n);
}

function waiting(db: Db, { teacherId, classId }: Of) {
	return db
		.selectFrom('assignment')
		.innerJoin('class_teacher', 'class_teacher.class_id', 'assignment.class_id')
		.innerJoin('challenge', 'challenge.assignment_id', 'assignment.id')
		.innerJoin('response', 'response.id', 'challenge.response_id')
		.innerJoin('attempt', 'attempt.id', 'response.attempt_id')
		.innerJoin('enrollment', (join) =>
			join
				.onRef('enrollment.class_id', '=', 'assignment.class_id')
				.onRef('enrollment.user_id', '=', 'attempt.user_id')
		)
		.where('assignment.class_id', '=', classId)
		.where('class_teacher.user_id', '=', teacherId)
		.where('enrollment.state', '=', 'active')
		.where('challenge.state', '=', 'open');
}

interface Answered {
	teacherId: string;
	/** The place, wherever the teacher's classes contest it. */
	at: Pick<WaitingChallenge, 'revisionId' | 'element' | 'place'>;
	state: Exclude<ChallengeState, 'open'>;
	answer: string;
	changeId: string | null;
	now: number;
}

/** Answer every open challenge to a place in the classes of a teacher that are not put away. */
export async function answerChallenges(db: Db, one: Answered): Promise<void> {
	const classes = db
		.selectFrom('class_teacher')
		.innerJoin('class', 'class.id', 'class_teacher.class_id')
		.where('class_teacher.user_id', '=', one.teacherId)
		.where('class.archived_at', 'is', null)
		.select('class.id');
	const assignments = db.selectFrom('assignment').where('class_id', 'in', classes).select('id');
	await db
		.updateTable('challenge')
		.set({
			...{ state: one.state, answer: one.answer, change_id: one.changeId },
			...{ answered_by: one.teacherId, answered_at: one.now }
		})
		.where('revision_id', '=', one.at.revisionId)
		.where('element', '=', one.at.element)
		.where('place', '=', one.at.place)
		.where('state', '=', 'open')
		.where('assignment_id', 'in', assignments)
		.execute();
}
