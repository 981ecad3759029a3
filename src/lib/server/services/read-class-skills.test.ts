import { beforeEach, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignment } from '../../../../tests/factories/an-assignment';
import { someKnownEvidence } from '../../../../tests/factories/some-evidence';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { readClassSkills } from './read-class-skills';

let db: Db;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aClass(db, { id: 'other', joinCode: null });
	await anAssignment(db);
	await anAssignment(db, { id: 'elsewhere', classId: 'other' });
});

const grade = (score: number) => [{ score, guess: 0 }];

it('a class without work has every skill, and nothing is known of any', async () => {
	await aLearner(db, { id: 'ana' });
	const { isBegun, learners, skills } = await readClassSkills(db, 'class');
	expect({ isBegun, learners }).toEqual({ isBegun: false, learners: 1 });
	expect(skills.map(({ counts }) => counts['not-enough'])).toEqual([1, 1, 1, 1]);
});

it('learners are grouped by what they need, and stand by name within a group', async () => {
	for (const id of ['zoe', 'ana', 'ben', 'cleo', 'dan']) await aLearner(db, { id });
	await someKnownEvidence(db, { userId: 'zoe', grades: grade(0.1) }, 8);
	await someKnownEvidence(db, { userId: 'ben', grades: grade(0) }, 8);
	await someKnownEvidence(db, { userId: 'cleo', grades: grade(1) }, 8);
	await someKnownEvidence(db, { userId: 'dan', grades: grade(1) }, 2);
	const { groups, skills, isBegun } = await readClassSkills(db, 'class');
	expect(isBegun).toBe(true);
	expect(groups.map(({ attention, learners }) => [attention, learners.map((l) => l.name)])).toEqual(
		[
			['starting', ['ben', 'zoe']],
			['not-enough', ['ana', 'dan']],
			['on-the-way', ['cleo']]
		]
	);
	expect(skills[0]).toMatchObject({
		element: 'loaded',
		counts: { starting: 2, secure: 1, 'not-enough': 2 }
	});
});

it('a skill that was secure and is not now is told apart', async () => {
	await aLearner(db, { id: 'ana' });
	await someKnownEvidence(db, { userId: 'ana', grades: grade(1) }, 8);
	await someKnownEvidence(db, { userId: 'ana', grades: grade(0), at: 500_000 }, 4);
	const { groups } = await readClassSkills(db, 'class');
	expect(groups[0]).toMatchObject({ attention: 'slipped' });
});

it('practice, and work for another class, say nothing to the teacher of this one', async () => {
	await aLearner(db, { id: 'ana' });
	await someKnownEvidence(db, { userId: 'ana', assignmentId: null }, 8);
	await someKnownEvidence(db, { userId: 'ana', assignmentId: 'elsewhere' }, 8);
	expect((await readClassSkills(db, 'class')).isBegun).toBe(false);
});
