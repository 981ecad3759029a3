import { expect, it } from 'vitest';
import { testDb } from '../../../tests/test-db';
import { quizzesOf } from '../../../tests/factories/an-open-exercise';
import type { Db } from '$lib/server/db/schema';
import { listWorkedAssignments } from '$lib/server/repositories/class-work';
import { listSchools } from '$lib/server/repositories/schools';
import { readClassGlance } from '$lib/server/services/read-class-glance';
import { readClassReport } from '$lib/server/services/read-class-report';
import { readClassSkills } from '$lib/server/services/read-class-skills';
import { compareAssignments, readDiscernment } from '$lib/server/services/read-discernment';
import { recompute } from '$lib/server/services/recompute';
import { fillDemo } from '../demo';
import { aSchool } from '../../../tests/factories/a-school';

const SMALL = { classes: 4, learners: 16, attempts: 3 };

async function demoDb(sizes = SMALL) {
	const db = await testDb();
	const told: string[] = [];
	expect(await fillDemo(db, sizes, (line) => told.push(line))).toBeNull();
	const classes = await db.selectFrom('class').orderBy('name').select(['id', 'name']).execute();
	return { db, classes: classes.map(({ id }) => id), told };
}

async function verdictOf(db: Db, classId = '') {
	const assignments = await listWorkedAssignments(db, classId, 50);
	const [after, before] = [assignments[0]?.id ?? '', assignments.at(-1)?.id ?? ''];
	const { tries } = await readDiscernment(db, classId);
	const { change } = compareAssignments(tries, { before, after });
	return change.show === 'change' ? change.verdict : change.show;
}

it('tells the story of each class as it was simulated', { timeout: 60_000 }, async () => {
	const { db, classes, told } = await demoDb();
	const verdicts = [];
	for (const id of classes) verdicts.push(await verdictOf(db, id));
	expect(verdicts).toEqual(['sharper', 'flags-more', 'no-clear-change', 'too-few']);
	expect(told[0]).toContain('the class got sharper');
	const skills = await readClassSkills(db, classes[0] ?? '');
	expect(skills.groups.map(({ attention }) => attention)).toContain('starting');
	// The numbers kept are those that the answers come to.
	const { results, evidence, skills: other } = await recompute({ db, quizzes: quizzesOf(db) });
	expect({ results, evidence, other }).toEqual({ results: 0, evidence: 0, other: 0 });
});

it('the first page of a class names who needs help, what to discuss and what changed', async () => {
	const { db, classes } = await demoDb({ classes: 1, learners: 12, attempts: 3 });
	const glance = await readClassGlance({ db, quizzes: quizzesOf(db) }, classes[0] ?? '');
	// Learner 6 of every class was made to tell hardly anything apart.
	expect(glance?.needing.map(({ name }) => name)).toContain('Bo J.');
	expect(glance?.talk?.spot.of).toBeGreaterThanOrEqual(5);
	const report = await readClassReport({ db, quizzes: quizzesOf(db) }, classes[0] ?? '');
	expect(report.talk[0]).toEqual(glance?.talk);
	expect(report.compared).toEqual(glance?.compared);
	expect(glance?.compared?.titles.map((title) => title.slice(0, 2))).toEqual(['1.', '3.']);
	expect(glance?.latest.title).toMatch(/^3\./);
});

it('copies whole classes, each with rows of its own', { timeout: 60_000 }, async () => {
	const { db } = await demoDb({ classes: 10, learners: 3, attempts: 1 });
	const classes = await db.selectFrom('class').select('name').execute();
	expect(new Set(classes.map(({ name }) => name)).size).toBe(10);
	const { results, evidence, skills } = await recompute({ db, quizzes: quizzesOf(db) });
	expect({ results, evidence, skills }).toEqual({ results: 0, evidence: 0, skills: 0 });
	const people = await db.selectFrom('enrollment').select('user_id').distinct().execute();
	expect(people.length).toBe(30);
});

it('does not come among people, and leaves a demo school as it is', async () => {
	const db = await testDb();
	await aSchool(db);
	expect(await fillDemo(db, SMALL, () => undefined)).toContain('People use this installation');
	const { db: demo, told } = await demoDb({ classes: 1, learners: 1, attempts: 1 });
	expect(await fillDemo(demo, SMALL, (line) => told.push(line))).toBeNull();
	expect(told.at(-1)).toContain('here already');
	expect((await listSchools(demo)).length).toBe(1);
});

it('overview and report choose the same sentence to talk about', { timeout: 60_000 }, async () => {
	const { db, classes } = await demoDb();
	const app = { db, quizzes: quizzesOf(db) };
	for (const id of classes) {
		const [first] = (await readClassReport(app, id)).talk;
		expect(first).toBeDefined();
		expect((await readClassGlance(app, id))?.talk).toEqual(first);
	}
});
