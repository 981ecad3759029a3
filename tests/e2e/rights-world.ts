import { randomUUID } from 'node:crypto';
import { insertClassTeacher } from '$lib/server/repositories/classes';
import { insertAttempt } from '$lib/server/repositories/attempts';
import { insertKeyChange } from '$lib/server/repositories/key-changes';
import { insertLink } from '$lib/server/repositories/links';
import { hashToken, newToken } from '$lib/server/auth/token';
import { newArticle } from './own-articles';
import { newAssignment, newQuiz, newSavedQuiz } from './assigned';
import { LOADED_ARTICLE } from './fixtures';
import { db, newClass, newLearner, newSession, newTeacher } from './people';

/**
 * Everybody who may ask for a page. The learner is in the class and the attempt is hers; the other
 * teacher and the admin are of the same school; the other learner is of another one.
 */
export const PEOPLE = [
	...(['guest', 'learner', 'otherLearner'] as const),
	...(['teacher', 'coTeacher', 'otherTeacher', 'admin'] as const)
];
export type Who = (typeof PEOPLE)[number];

/** A school with a class at work, and whoever may want to look into it. */
export async function aWorld() {
	const teacher = await newTeacher();
	const { schoolId } = teacher;
	const [co, other, admin] = [
		await newTeacher(schoolId),
		await newTeacher(schoolId),
		await newTeacher(schoolId)
	];
	await db().updateTable('user').set({ is_admin: 1 }).where('id', '=', admin.id).execute();
	const one = await newClass(teacher, { name: 'English 8b' });
	const next = await newClass(teacher, { name: 'English 8c' });
	const place = { classId: one.id, userId: co.id, isOwner: false, addedAt: 0 };
	await insertClassTeacher(db(), place);
	const [learner, friend] = [await newLearner(one, 'Ana'), await newLearner(one, 'Ben')];
	const stranger = await newLearner(await newClass(await newTeacher()), 'Sam');
	const group = randomUUID();
	const named = { id: group, class_id: one.id, name: 'Red group' };
	await db().insertInto('learner_group').values(named).execute();
	const quizId = await newQuiz();
	const quiz = await newSavedQuiz(teacher, { quizId });
	const { id: assignment } = await newAssignment(one.id, { quizId, savedQuizId: quiz });
	const article = await newArticle(teacher);
	const attempt = randomUUID();
	const topic = `assignment:${assignment}`;
	const begun = { id: attempt, userId: learner, quizId, topic, number: 1, startedAt: Date.now() };
	await insertAttempt(db(), { ...begun, assignmentId: assignment });
	const change = randomUUID();
	// Of the library: a key that nobody published is never changed.
	const revision = await db()
		.selectFrom('article_revision')
		.innerJoin('article', 'article.id', 'article_revision.article_id')
		.where('article.owner_id', 'is', null)
		.select('article_revision.id')
		.executeTakeFirstOrThrow();
	await insertKeyChange(db(), {
		...{ id: change, revisionId: revision.id, type: 'loosen', element: 'loaded' },
		...{ start: 0, end: 1, checked: 0, byUser: teacher.id, at: Date.now() }
	});
	return {
		...{ schoolId, school: 'Mill Street School', quizId, code: one.joinCode ?? '' },
		...{
			class: one.id,
			nextClass: next.id,
			group,
			quiz,
			article,
			assignment,
			attempt,
			change,
			learner,
			friend
		},
		...{ coTeacher: co.id, colleague: other.id, exercise: 'loaded', item: 'loaded' },
		...{ slug: LOADED_ARTICLE, lesson: 'loaded' },
		sessions: {
			...{ guest: null, learner: await newSession(learner) },
			...{ otherLearner: await newSession(stranger), teacher: await newSession(teacher.id) },
			...{ coTeacher: await newSession(co.id), otherTeacher: await newSession(other.id) },
			admin: await newSession(admin.id)
		} satisfies Record<Who, string | null>
	};
}

export type World = Awaited<ReturnType<typeof aWorld>>;

/** A secret link for one purpose. */
export async function aLink(purpose: 'co-teach' | 'quiz' | 'reset', subjectId: string) {
	const token = newToken();
	const times = { createdAt: 0, expiresAt: null };
	await insertLink(db(), { tokenHash: hashToken(token), purpose, subjectId, ...times });
	return token;
}

/** The link of a learner's sign-in card. */
export async function aCardLink(userId: string) {
	const token = newToken();
	await db()
		.updateTable('user')
		.set({ card_token_hash: hashToken(token) })
		.where('id', '=', userId)
		.execute();
	return token;
}
