import { randomUUID } from 'node:crypto';
import { PEOPLE, type Who, type World } from './rights-world';

/** A status, or where somebody who is not signed in is led. */
export type Answer = number | 'sign in';
type Answers = Record<Who, Answer>;

export const given = (answerOf: (who: Who) => Answer) =>
	Object.fromEntries(PEOPLE.map((who) => [who, answerOf(who)])) as Answers;

/** What comes back when all is well: a page, or on to another one after a change. */
export const PAGE = 200;
export const DONE = 303;

export const everybody = (yes: number) => given(() => yes);
/** Pages below /teach: others are told that these are not theirs, before anything is looked up. */
export const amongTeachers = (answerOf: (who: Who) => number) =>
	given((who) => {
		if (who === 'guest') return 'sign in';
		return who === 'learner' || who === 'otherLearner' ? 403 : answerOf(who);
	});
export const teachers = (yes: number) => amongTeachers(() => yes);
/** Whoever teaches the class; to other teachers it does not exist, whoever they are. */
export const ofTheClass = (yes: number) =>
	amongTeachers((who) => (who === 'teacher' || who === 'coTeacher' ? yes : 404));
/** Whose quiz it is. */
export const ofTheQuiz = (yes: number) => amongTeachers((who) => (who === 'teacher' ? yes : 404));
export const admins = (yes: number) => amongTeachers((who) => (who === 'admin' ? yes : 403));
export const withAccount = (yes: number) => given((who) => (who === 'guest' ? 'sign in' : yes));
/** The learner whose work it is; to other learners it does not exist. */
export const ofTheAssignment = (yes: number) =>
	given((who) => {
		if (who === 'guest') return 'sign in';
		return who === 'learner' ? yes : who === 'otherLearner' ? 404 : 403;
	});
export const ofTheAttempt = (yes: number, guest: Answer = 'sign in') =>
	given((who) => (who === 'learner' ? yes : who === 'guest' ? guest : 404));

/** A co-teacher assigns quizzes of her own, not the ones of her colleague. */
export const ofTheClassWithOwnQuiz = amongTeachers((who) =>
	who === 'teacher' ? DONE : who === 'coTeacher' ? 400 : 404
);

export type Fields = Record<string, string>;
export interface Row {
	/** As the folders of src/routes say. */
	route: string;
	/** "GET", "PUT", or "?/name" for the action of a form. */
	ask: string;
	may: Answers;
	/** What is sent: a form, or an object as JSON. */
	body?: (world: World, fields: Fields) => Fields | object;
	/** Added to the address. */
	query?: (world: World) => string;
	/** A secret link that stands in the address. */
	token?: (world: World) => Promise<string>;
}

export type More = Omit<Row, 'route' | 'ask' | 'may'>;
export const row = (route: string, ask: string, may: Answers, more: More = {}): Row => ({
	...{ route, ask, may },
	...more
});
export const sends = (body: NonNullable<Row['body']>, more: More = {}): More => ({ body, ...more });

/** A form sent once more carries the same. */
export const requestId = () => ({ requestId: randomUUID() });
