import { beforeEach, describe, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { aSmallQuiz, anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { markedWork } from '../../../../tests/factories/marked-work';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { findArticle } from '../repositories/articles';
import type { Assignment } from '../repositories/assignments';
import { insertQuiz } from '../repositories/quizzes';
import { readItems } from './read-items';

let db: Db;
let assignment: Assignment;

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aTeacher(db, 'stranger');
	await aClass(db);
	assignment = await anAssignedQuiz(db, { quizId: await aQuiz(2) });
});

const items = (given: object = {}) =>
	readItems(
		{ db, quizzes: quizzesOf(db) },
		{ teacherId: 'teacher', assignment, isPooled: false, ...given }
	);

/** So many sentences to spot a loaded word in, the first with one; then a mark round. */
async function aQuiz(sentences: number): Promise<string> {
	await aSmallQuiz(db);
	const article = await findArticle(db, 'bridge-closes');
	const items = Array.from({ length: sentences }, (_, i) => ({
		...{ id: `q${i}`, element: 'loaded' as const, text: `Sentence ${i}.`, tested: [] },
		...{ hasIt: i === 0, why: '' }
	}));
	const parts = JSON.stringify([
		{ type: 'set', exercise: { kind: 'spot', id: 'spot', items } },
		{ type: 'article', keyVersionId: article?.keyVersionId ?? '', exercises: ['loaded'] }
	]);
	await insertQuiz(db, { id: `quiz-${sentences}`, parts, createdAt: 0 });
	return `quiz-${sentences}`;
}

/** Hand in the sentences as the key has it, or with every choice wrong. */
async function work(userId: string, isRight: boolean, at = assignment) {
	const labels = isRight ? { q0: 'yes', q1: 'no' } : { q0: 'no', q1: 'yes' };
	const answers = { '1-spot': { kind: 'spot' as const, labels } };
	await markedWork(db, { userId, assignment: at, answers });
}

async function manyWork(right: number, wrong: number) {
	for (let i = 0; i < right + wrong; i++) {
		await aLearner(db, { id: `l${i}` });
		await work(`l${i}`, i < right);
	}
}

const first = ({ exercises }: Awaited<ReturnType<typeof items>>) => exercises[0]?.items[0];

describe('what is shown of a question follows the number of its answers', () => {
	it('nobody: counts of zero and nothing else', async () => {
		expect(first(await items())?.report).toMatchObject({ tier: 'counts', asked: 0 });
	});

	it('four: counts; five: a range', async () => {
		await manyWork(3, 1);
		expect(first(await items())?.report).toMatchObject({ tier: 'counts', full: 3, none: 1 });
		await aLearner(db, { id: 'ana' });
		await work('ana', true);
		const report = first(await items())?.report;
		expect(report).toMatchObject({ tier: 'bar', full: 4, facility: { value: 0.8 } });
	});

	it('ten, of whom most chose the same wrong answer: the wrong answer beats the key', async () => {
		await manyWork(3, 7);
		const report = first(await items())?.report;
		expect(report).toMatchObject({ tier: 'facility', word: 'hard' });
		expect(report).toMatchObject({ flags: [{ code: 'wrong-answer-beats-key' }] });
	});

	it('twenty: whether strong learners do better, and why it cannot be said where all did the same', async () => {
		await manyWork(20, 0);
		const view = await items();
		expect(first(view)?.report).toMatchObject({
			...{ tier: 'rough', itemRest: { r: null, why: 'same-mark' } }
		});
		expect(view.reliability).toEqual({ show: 'nothing', why: 'too-few-items' });
	});
});

it('what was left out earns nothing and is counted apart', async () => {
	await aLearner(db, { id: 'ana' });
	await markedWork(db, { userId: 'ana', assignment, marks: { '2-loaded': [] } });
	const { exercises } = await items();
	expect(exercises[0]?.items[0]?.report).toMatchObject({ asked: 1, omitted: 1, none: 0 });
	expect(exercises[1]?.items[0]?.report).toMatchObject({ asked: 1, omitted: 0, none: 1 });
});

it('answers to another version of the quiz are counted apart', async () => {
	await manyWork(2, 0);
	const before = { ...assignment, quizId: await aQuiz(3) };
	await aLearner(db, { id: 'ana' });
	await work('ana', true, before);
	expect(await items()).toMatchObject({ learners: 2, others: 1 });
});

describe('the same quiz in other classes', () => {
	beforeEach(async () => {
		await manyWork(2, 1);
		await aClass(db, { id: 'next', joinCode: 'NEXT23' });
		const next = await anAssignedQuiz(db, { ...assignment, id: 'again', classId: 'next' });
		await aLearner(db, { id: 'bea', classId: 'next' });
		await work('bea', true, next);
	});

	it('is counted when the teacher asks for it', async () => {
		expect(await items()).toMatchObject({ learners: 3, pool: { classes: 1, isUsed: false } });
		expect(await items({ isPooled: true })).toMatchObject({ learners: 4 });
	});

	it('is not there for somebody who does not teach that class', async () => {
		await db.deleteFrom('class_teacher').where('class_id', '=', 'next').execute();
		expect(await items({ isPooled: true })).toMatchObject({ learners: 3, pool: { classes: 0 } });
	});
});

it('a teacher of another class sees no answers', async () => {
	await manyWork(2, 0);
	expect((await items({ teacherId: 'stranger' })).learners).toBe(0);
});
