import type { Page } from '@playwright/test';
import { seededRandom, type Random } from '$lib/domain/random';
import type { Class } from '$lib/server/repositories/classes';
import { handInWork } from '../factories/handed-in-work';
import { teach, type Course } from '../factories/a-simulated-class';
import { answering } from '../factories/some-answers';
import { someEvidence } from '../factories/some-evidence';
import { newAssignment, newQuiz, quizzes } from './assigned';
import { NAMES } from './class-states';
import { LOADED_ARTICLE, PLAIN_ARTICLE } from './fixtures';
import { db, newClass, newLearner, newTeacher, signIn } from './people';

// Classes that have worked, for browser tests of what is told about skills.

export async function aTeachersClass(page: Page) {
	const teacher = await newTeacher();
	await signIn(page, teacher.id);
	const one = await newClass(teacher, { name: 'English 8b' });
	return { one, root: `/teach/classes/${one.id}` };
}

const ROUNDS = ['loaded', 'reword', 'source', 'match', 'questions'];
const TEXTS = [LOADED_ARTICLE, PLAIN_ARTICLE, 'night-raid-at-the-cannery'];

/** So many learners hand in rounds of three texts, each as well as she can; the last two do nothing. */
export async function aSkilledClass(page: Page, names: readonly string[] = NAMES, texts = TEXTS) {
	const { one, root } = await aTeachersClass(page);
	const learners: string[] = [];
	for (const name of names) learners.push(await newLearner(one, name));
	const random = seededRandom('a skilled class');
	const begins = Date.now() - 3_600_000;
	for (const slug of texts) {
		const quizId = await newQuiz(ROUNDS, slug);
		const { id } = await newAssignment(one.id, { quizId, title: `Loaded terms: ${slug}` });
		for (const [n, userId] of learners.slice(0, -2).entries())
			for (const [k, exerciseId] of ROUNDS.entries()) {
				const chance = 0.1 + (0.85 * ((n * 7 + k * 3) % 12)) / 12;
				const at = { begins, now: begins + 60_000 * (k + 1) };
				const answer = answering(random, chance);
				const work = { userId, assignmentId: id, exerciseId, answer, quizzes: quizzes() };
				await handInWork(db(), { ...work, ...at });
			}
	}
	return { one, root, learners };
}

/** A class that two assignments have been counted of, as if it had gone through this. */
export async function aTaughtClass(page: Page, course: Course) {
	const { one, root } = await aTeachersClass(page);
	const [before, after] = [
		await newAssignment(one.id, { title: 'Loaded terms in September', createdAt: 1 }),
		await newAssignment(one.id, { title: 'Loaded terms in November', createdAt: 2 })
	];
	for (const [n, counts] of teach(course, 'class 1').entries()) {
		const userId = await newLearner(one, NAMES[n] ?? `Learner ${n}`);
		await countedWork(userId, before.id, counts.before);
		await countedWork(userId, after.id, counts.after);
	}
	return { root: `${root}/skills/discernment`, before, after };
}

const countedWork = (userId: string, assignmentId: string, counts: object) =>
	someEvidence(db(), { userId, assignmentId, counts, grades: [] });

/** A class of three hundred, whose states are simply written down. */
export async function aCrowdedClass(page: Page) {
	const { one, root } = await aTeachersClass(page);
	const random = seededRandom('a crowd');
	for (let n = 0; n < 300; n++) await skilled(one, `Learner ${n}`, random);
	return root;
}

async function skilled(one: Class, name: string, random: Random) {
	const userId = await newLearner(one, name);
	const states = ['claim', 'source', 'loaded', 'context'].map((element) => {
		const right = random();
		const answers = 2 + Math.floor(random() * 14);
		return {
			...{ user_id: userId, scope: one.id, element: element as 'claim', weighted: answers },
			...{ alpha: 1 + right * answers, beta: 1 + (1 - right) * answers, articles: '["a","b"]' },
			...{ was_secure: 0, last_at: 1 }
		};
	});
	await db().insertInto('skill_state').values(states).execute();
}
