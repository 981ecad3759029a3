import { beforeEach, expect, it } from 'vitest';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { markedWork } from '../../../../tests/factories/marked-work';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import type { Assignment } from '../repositories/assignments';
import { makeDebatable } from './make-debatable';
import { createMaterialCache } from './read-material';
import { readKeyChange } from './read-key-change';
import { readMarksView } from './read-marks-view';
import { createQuizCache } from './read-quiz';

// Token 29 of the small text is "worse", about which the key says nothing.
const WORSE = { start: 29, end: 30 };

let db: Db;
let assignment: Assignment;

function app() {
	const material = createMaterialCache(db);
	return { db, material, quizzes: createQuizCache(db, material) };
}

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aTeacher(db, 'stranger');
	await aClass(db);
	assignment = await anAssignedQuiz(db);
	for (let n = 0; n < 12; n++) {
		const userId = await aLearner(db, { id: `learner-${String(n).padStart(2, '0')}` });
		await markedWork(db, { userId, assignment, marks: { loaded: [WORSE], claim: [] } });
	}
});

const press = (given: object = {}) =>
	makeDebatable(app(), {
		teacher: { id: 'teacher', schoolId: 'school' },
		...{ assignment, text: 1, round: 'loaded', start: 29, why: 'Many marked it.' },
		...{ sign: (by: string) => `${by}+`, requestId: 'r1', now: 50, ...given }
	});
const view = async () => {
	const [row] = await db.selectFrom('assignment').select('quiz_id').execute();
	const at = { ...assignment, quizId: row?.quiz_id ?? '' };
	const ask = { teacherId: 'teacher', assignment: at, text: 1, round: 'loaded', learnerId: '' };
	return readMarksView(app(), ask);
};

it('proposed words become debatable with one press, and are proposed no more', async () => {
	expect((await view()).missing).toMatchObject([WORSE]);
	const done = await press();
	expect((await view()).missing).toEqual([]);
	const of = { teacherId: 'teacher', classId: 'class' };
	const told = await readKeyChange(app(), { ...of, changeId: done.ok ? done.value : '' });
	expect(told?.change).toMatchObject({ type: 'loosen', checked: 24 });
	// Nobody found anything, and the extra mark costs nobody any more: below zero stays zero.
	expect(told?.rows).toEqual([]);
	const raws = await db.selectFrom('response').where('exercise_id', '=', 'loaded').select('result');
	for (const { result } of await raws.execute())
		expect((JSON.parse(result ?? '{}') as { raw: number }).raw).toBe(0);
});

it('the same press twice is one change', async () => {
	const first = await press();
	expect(await press()).toEqual(first);
	expect(await db.selectFrom('key_change').select('id').execute()).toHaveLength(1);
});

it('words that nobody proposes are not made debatable, nor by who does not teach the class', async () => {
	expect(await press({ start: 2 })).toEqual({ ok: false, reason: 'missing' });
	const teacher = { id: 'stranger', schoolId: 'school' };
	expect(await press({ teacher })).toEqual({ ok: false, reason: 'missing' });
	expect(await db.selectFrom('key_change').select('id').execute()).toEqual([]);
});
