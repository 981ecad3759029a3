import {
	amongTeachers,
	DONE,
	ofTheClass,
	ofTheClassWithOwnQuiz,
	ofTheQuiz,
	PAGE,
	requestId,
	row,
	sends,
	teachers,
	type More,
	type Row
} from './may';
import { aLink } from './rights-world';

const CLASS = '/teach/classes/[class]';
const LEARNER = `${CLASS}/learners/[learner]`;
const ASSIGNMENT = `${CLASS}/assignments/[assignment]`;
const QUIZ = '/teach/quizzes/[quiz]';
const SHARED = '/teach/quizzes/shared/[token]';

const settings = { timeZone: 'America/Chicago', joining: 'open', naming: 'own' };
const terms = {
	...{ title: 'Words', quiz: 'as-it-is', for: 'all', opensAt: '', dueAt: '', lateRule: 'mark' },
	...{ attempts: '1', keep: 'best', feedback: 'hand-in' }
};
const coTeach: More = { token: ({ class: id }) => aLink('co-teach', id) };
const shared: More = { token: ({ quiz }) => aLink('quiz', quiz) };

/** Classes, what is assigned in them, and quizzes. */
export const RIGHTS_OF_TEACHERS: Row[] = [
	row('/teach', 'GET', teachers(PAGE)),
	row('/teach/classes/new', 'GET', teachers(PAGE)),
	row('/teach/classes/new', '?/default', teachers(DONE), {
		body: () => ({ name: 'Chess', ...settings, ...requestId() })
	}),
	row('/teach/co-teach/[token]', 'GET', teachers(PAGE), coTeach),
	row('/teach/co-teach/[token]', '?/default', teachers(DONE), coTeach),

	...['', '/assignments', '/assignments/new', '/cards', '/data', '/data/export', '/groups'].map(
		(path) => row(CLASS + path, 'GET', ofTheClass(PAGE))
	),
	...['/report', '/skills', '/skills/discernment'].map((path) =>
		row(CLASS + path, 'GET', ofTheClass(PAGE))
	),
	...['/roster', '/roster/add', '/settings', '/learners/[learner]', '/marking'].map((path) =>
		row(CLASS + path, 'GET', ofTheClass(PAGE))
	),
	...[
		'',
		'/annotations',
		'/board',
		'/board/events',
		'/board/projector',
		'/marks',
		'/marks/projector',
		'/items',
		'/items/[exercise]',
		'/print',
		'/print/key'
	].map((path) => row(ASSIGNMENT + path, 'GET', ofTheClass(PAGE))),
	row(`${CLASS}/data/learner`, 'GET', ofTheClass(PAGE), {
		query: ({ learner }) => `?learner=${learner}`
	}),
	row(`${CLASS}/data`, '?/deleteLearner', ofTheClass(DONE), {
		body: ({ learner }) => ({ learner, typed: 'Ana' })
	}),
	row(
		`${CLASS}/data`,
		'?/deleteClass',
		amongTeachers((who) => (who === 'teacher' ? DONE : who === 'coTeacher' ? 403 : 404)),
		sends(() => ({ typed: 'English 8b' }))
	),
	row(`${CLASS}/cards`, '?/default', ofTheClass(PAGE), {
		body: ({ learner }) => ({ who: learner, ...requestId() })
	}),
	...['admit', 'decline', 'remove'].map((name) =>
		row(
			`${CLASS}/roster`,
			`?/${name}`,
			ofTheClass(DONE),
			sends(({ learner: who }) => ({ who }))
		)
	),
	row(
		`${CLASS}/roster`,
		'?/move',
		// Only who teaches both classes moves somebody from one to the other.
		amongTeachers((who) => (who === 'teacher' ? DONE : 404)),
		sends(({ learner, nextClass }) => ({ who: learner, to: nextClass }))
	),
	row(
		`${CLASS}/roster/add`,
		'?/preview',
		ofTheClass(PAGE),
		sends(() => ({ list: 'Dora' }))
	),
	row(`${CLASS}/roster/add`, '?/add', ofTheClass(PAGE), {
		body: () => ({ learner: 'Dora', ...requestId() })
	}),
	row(
		LEARNER,
		'?/rename',
		ofTheClass(DONE),
		sends(() => ({ name: 'Anna' }))
	),
	row(LEARNER, '?/support', ofTheClass(DONE), {
		body: () => ({ textSize: 'large', extraAttempts: '1' })
	}),
	row(
		LEARNER,
		'?/merge',
		ofTheClass(DONE),
		sends(({ friend }) => ({ id: friend }))
	),
	row(
		`${CLASS}/groups`,
		'?/create',
		ofTheClass(DONE),
		sends(() => ({ group: 'Blue', ...requestId() }))
	),
	row(`${CLASS}/groups`, '?/rename', ofTheClass(DONE), {
		body: ({ group }) => ({ id: group, group: 'Green' })
	}),
	row(
		`${CLASS}/groups`,
		'?/delete',
		ofTheClass(DONE),
		sends(({ group }) => ({ id: group }))
	),
	row(`${CLASS}/groups`, '?/assign', ofTheClass(DONE), {
		body: ({ group, learner }) => ({ member: `${group}:${learner}` })
	}),
	row(`${CLASS}/groups`, '?/deal', ofTheClass(DONE), {
		body: () => ({ count: '2', ...requestId() })
	}),
	row(`${CLASS}/settings`, '?/settings', ofTheClass(DONE), {
		body: () => ({ name: 'English 8d', ...settings })
	}),
	row(`${CLASS}/settings`, '?/reset', ofTheClass(DONE), sends(requestId)),
	row(
		`${CLASS}/settings`,
		'?/expiry',
		ofTheClass(DONE),
		sends(() => ({ until: 'off' }))
	),
	row(`${CLASS}/settings`, '?/archive', ofTheClass(DONE)),
	row(`${CLASS}/settings`, '?/restore', ofTheClass(DONE)),
	row(`${CLASS}/settings`, '?/offer', ofTheClass(PAGE), sends(requestId)),
	row(`${CLASS}/settings`, '?/takeBack', ofTheClass(DONE)),
	row(`${CLASS}/settings`, '?/removeTeacher', ofTheClass(DONE), {
		body: ({ coTeacher }) => ({ id: coTeacher })
	}),

	row(`${CLASS}/assignments/new`, '?/default', ofTheClassWithOwnQuiz, {
		body: ({ quiz }) => ({ ...terms, quiz, ...requestId() })
	}),
	row(
		ASSIGNMENT,
		'?/change',
		ofTheClass(DONE),
		sends(() => ({ ...terms, ...requestId() }))
	),
	row(ASSIGNMENT, '?/close', ofTheClass(DONE), sends(requestId)),
	row(ASSIGNMENT, '?/open', ofTheClass(DONE), sends(requestId)),
	row(
		ASSIGNMENT,
		'?/delete',
		ofTheClass(DONE),
		sends(() => ({ sure: 'yes', ...requestId() }))
	),
	row(ASSIGNMENT, '?/upload', ofTheClass(400), sends(requestId)),
	// There is no note to judge.
	row(`${CLASS}/marking`, '?/level', ofTheClass(404), {
		body: () => ({ note: 'none', level: 'full', comment: '' })
	}),
	row(`${CLASS}/marking/challenges`, 'GET', ofTheClass(PAGE)),
	// Nothing is contested.
	row(
		`${CLASS}/marking/challenges`,
		'?/answer',
		ofTheClass(404),
		sends(() => ({ challenge: 'none', answer: 'declined', reason: 'No.', ...requestId() }))
	),
	// The change reached nobody in the class, so that only who made it knows of it.
	row(`${CLASS}/marking/changes/[change]`, 'GET', ofTheQuiz(PAGE)),
	// No words are proposed.
	row(
		`${ASSIGNMENT}/marks`,
		'?/debatable',
		ofTheClass(409),
		sends(() => ({ start: '3', ...requestId() }))
	),
	row(`${ASSIGNMENT}/attempts/[attempt]`, 'GET', ofTheClass(PAGE)),
	...[
		['score', { score: '80', reason: 'Said it aloud.' }] as const,
		['restore', {}] as const,
		['comment', { text: 'Look at line 4.' }] as const
	].map(([name, fields]) =>
		// Her attempt is still open: whoever may judge is told to wait until it is in.
		row(
			`${ASSIGNMENT}/attempts/[attempt]`,
			`?/${name}`,
			ofTheClass(409),
			sends(({ exercise }) => ({ ...fields, exercise, ...requestId() }))
		)
	),
	row(
		`${ASSIGNMENT}/board`,
		'?/came',
		ofTheClass(DONE),
		sends(({ learner }) => ({ learner }))
	),

	row('/teach/quizzes', 'GET', teachers(PAGE)),
	row('/teach/quizzes/new', 'GET', teachers(PAGE)),
	row(
		'/teach/quizzes/new',
		'?/default',
		teachers(400),
		sends(() => ({ title: '' }))
	),
	row(SHARED, 'GET', teachers(PAGE), shared),
	row(SHARED, '?/default', teachers(DONE), sends(requestId, shared)),
	row(QUIZ, 'GET', ofTheQuiz(PAGE)),
	row(`${QUIZ}/preview/[exercise]`, 'GET', ofTheQuiz(PAGE)),
	row(QUIZ, '?/edit', ofTheQuiz(DONE), {
		body: ({ quizId }) => ({ edit: 'drop:1', base: quizId, ...requestId() })
	}),
	row(QUIZ, '?/add', ofTheQuiz(409), {
		body: ({ quizId }) => ({ choice: 'none', base: quizId, ...requestId() })
	}),
	row(
		QUIZ,
		'?/rename',
		ofTheQuiz(DONE),
		sends(() => ({ title: 'Other' }))
	),
	row(QUIZ, '?/duplicate', ofTheQuiz(DONE), sends(requestId)),
	row(QUIZ, '?/share', ofTheQuiz(PAGE), sends(requestId)),
	row(QUIZ, '?/unshare', ofTheQuiz(PAGE), sends(requestId)),
	row(QUIZ, '?/delete', ofTheQuiz(DONE), sends(requestId))
];
