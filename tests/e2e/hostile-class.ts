import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { putComment } from '$lib/server/repositories/comments';
import { aChallengedClass } from './challenged-class';
import { newSavedQuiz } from './assigned';
import { newArticle } from './own-articles';
import { db } from './people';

/** A class at work in which every text that somebody may write holds what `texts` hold, in turn. */
export async function aHostileClass(page: Page, texts: readonly string[]) {
	const made = await aChallengedClass(page, { learners: 6, contesting: 3 });
	const { teacher, one, assignment, people } = made;
	let next = 0;
	const some = () => Array.from({ length: 8 }, () => texts[next++ % texts.length]).join(' ');
	const all = texts.join(' ');
	const quiz = await newSavedQuiz(teacher, { title: some() });
	const article = await newArticle(teacher, {
		text: `${some()}\n\n${texts.join('. A word.\n\n')}`
	});
	const group = { id: randomUUID(), class_id: one.id, name: some() };
	await db().insertInto('learner_group').values(group).execute();
	await db()
		.updateTable('school')
		.set({ name: some() })
		.where('id', '=', teacher.schoolId)
		.execute();
	await db().updateTable('class').set({ name: all }).where('id', '=', one.id).execute();
	await db()
		.updateTable('assignment')
		.set({ title: some() })
		.where('id', '=', assignment.id)
		.execute();
	await db()
		.updateTable('user')
		.set({ name: some(), is_admin: 1 })
		.where('id', '=', teacher.id)
		.execute();
	for (const { id, attempt } of people) {
		await db().updateTable('user').set({ name: some() }).where('id', '=', id).execute();
		const answers = await db()
			.selectFrom('response')
			.select('id')
			.where('attempt_id', '=', attempt)
			.execute();
		for (const { id: responseId } of answers) {
			const said = { text: some(), byUser: teacher.id, at: Date.now() };
			await putComment(db(), { responseId, ...said });
			await db()
				.updateTable('challenge')
				.set({ reason: some() })
				.where('response_id', '=', responseId)
				.execute();
		}
	}
	const about = Object.fromEntries(
		['title', 'publisher', 'author', 'rights', 'contentNote'].map((name) => [name, some()])
	);
	const known = await db()
		.selectFrom('article')
		.select('about')
		.where('id', '=', article)
		.executeTakeFirstOrThrow();
	const told = JSON.stringify({ ...JSON.parse(known.about), ...about });
	await db().updateTable('article').set({ about: told }).where('id', '=', article).execute();
	return { ...made, quiz, article };
}

/** The pages on which those texts stand, for the teacher. */
export function pagesOf({
	home,
	root,
	people,
	quiz,
	article
}: Awaited<ReturnType<typeof aHostileClass>>) {
	const [{ id = '', attempt = '' } = {}] = people;
	const inClass = [
		'',
		'/roster',
		'/groups',
		'/cards',
		'/data',
		'/settings',
		'/assignments',
		'/assignments/new'
	];
	const later = [`/learners/${id}`, '/report', '/skills', '/marking', '/marking/challenges'];
	const ofWork = [
		'',
		'/board',
		'/board/projector',
		'/marks',
		'/items',
		'/print',
		`/attempts/${attempt}`
	];
	const ofText = ['', '/about', '/publish', '/versions', '/text', '/agreement'];
	return [
		...[
			'/teach',
			'/teach/quizzes',
			'/teach/articles',
			`/teach/quizzes/${quiz}`,
			'/admin',
			'/admin/log',
			'/account'
		],
		...[...inClass, ...later].map((path) => home + path),
		...ofWork.map((path) => root + path),
		...ofText.map((path) => `/teach/articles/${article}${path}`)
	];
}
