import { beforeEach, expect, it } from 'vitest';
import type { DetectionCounts } from '$lib/domain/discernment/detection-counts';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { teach, type Course } from '../../../../tests/factories/a-simulated-class';
import { anAssignment } from '../../../../tests/factories/an-assignment';
import { someEvidence } from '../../../../tests/factories/some-evidence';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { compareAssignments, readDiscernment } from './read-discernment';

let db: Db;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await anAssignment(db, { id: 'september', title: 'September', createdAt: 1 });
	await anAssignment(db, { id: 'november', title: 'November', createdAt: 2 });
});

/** A class that has gone through this, written as evidence of two assignments. */
async function aTaughtClass(course: Course, seed = 'class 1') {
	for (const [n, { before, after }] of teach(course, seed).entries()) {
		const userId = await aLearner(db, { id: `learner-${n}` });
		await someEvidence(db, { userId, assignmentId: 'september', counts: before });
		await someEvidence(db, { userId, assignmentId: 'november', counts: after });
	}
}

const asked = { before: 'september', after: 'november' };
const compare = async (choice = asked) =>
	compareAssignments((await readDiscernment(db, 'class')).tries, choice);
const verdict = async () => {
	const { change } = await compare();
	return change.show === 'change' ? change.verdict : change.show;
};
const start = { d: 1, c: 0 };

it('a class that tells apart better is called sharper', async () => {
	await aTaughtClass({ from: start, to: { d: 1.9, c: 0 } });
	expect(await verdict()).toBe('sharper');
	const { before, after } = await compare();
	expect([before.show, after.show]).toEqual(['means', 'means']);
});

it('a class that has only become more suspicious is told that, although it finds more', async () => {
	await aTaughtClass({ from: start, to: { d: 1, c: -0.6 } });
	const { before, after } = await compare();
	expect(after.counts.hits).toBeGreaterThan(before.counts.hits);
	expect(await verdict()).toBe('flags-more');
});

it('a class that has not changed is told that nothing is clear', async () => {
	await aTaughtClass({ from: start, to: start });
	expect(await verdict()).toBe('no-clear-change');
});

it('nothing is said of seven learners, nor of few answers each', async () => {
	await aTaughtClass({ from: start, to: { d: 2.5, c: 0 }, learners: 7 });
	expect(await verdict()).toBe('too-few');
	const { whole } = await readDiscernment(db, 'class');
	expect(whole.show).toBe('counts');
});

it('nothing is said of many learners with few answers each', async () => {
	await aTaughtClass({ from: start, to: { d: 2.5, c: 0 }, units: 9 });
	expect(await verdict()).toBe('too-few');
});

it('the class has the mean of its learners, not what their answers would give in one heap', async () => {
	await aTaughtClass({ from: start, to: start });
	const { whole } = await readDiscernment(db, 'class');
	if (whole.show !== 'means') throw new Error('too few');
	expect(whole.learners).toBe(25);
	expect(whole.sensitivity.low).toBeLessThan(1);
	expect(whole.sensitivity.high).toBeGreaterThan(1);
});

const counts: DetectionCounts = { signals: 12, hits: 8, noise: 9, falseAlarms: 3 };

it('a learner with few answers is shown counts and no word more', async () => {
	const userId = await aLearner(db, { id: 'ana' });
	await someEvidence(db, { userId, assignmentId: 'september', counts });
	const { learners } = await readDiscernment(db, 'class');
	expect(learners).toEqual([{ userId, name: 'ana', shown: { show: 'counts', counts } }]);
});

it('second tries, practice, and work for other classes are left out', async () => {
	await aClass(db, { id: 'other', joinCode: null });
	await anAssignment(db, { id: 'elsewhere', classId: 'other' });
	const userId = await aLearner(db, { id: 'ana' });
	await someEvidence(db, { userId, assignmentId: 'september', counts, isFirst: false });
	await someEvidence(db, { userId, assignmentId: 'elsewhere', counts });
	await someEvidence(db, { userId, assignmentId: null, counts });
	expect((await readDiscernment(db, 'class')).learners).toEqual([]);
	const { change } = await compare({ ...asked, after: 'elsewhere' });
	expect(change).toEqual({ show: 'too-few', learners: 0 });
});

it('learners who have left or wait are not among the class', async () => {
	const userId = await aLearner(db, { id: 'ana' });
	await someEvidence(db, { userId, assignmentId: 'september', counts });
	await db.updateTable('enrollment').set({ state: 'waiting' }).execute();
	expect((await readDiscernment(db, 'class')).learners).toEqual([]);
});
