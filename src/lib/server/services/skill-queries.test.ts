import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect, type CompiledQuery } from 'kysely';
import { expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { handInWork } from '../../../../tests/factories/handed-in-work';
import { migrateToLatest } from '../db/migrate';
import type { Db } from '../db/schema';
import { readClassCalibration, readOwnCalibration } from './read-calibration';
import { readClassSkills } from './read-class-skills';
import { readDiscernment } from './read-discernment';
import { readItems } from './read-items';
import { readProgressLine } from './read-progress-line';
import { readTroubleSpots } from './read-trouble-spots';
import { recompute } from './recompute';
import { restatePerson } from './restate-person';

/** A class with work in it, and every query that is asked from then on. */
async function aWatchedClass() {
	const sqlite = new SQLite(':memory:');
	sqlite.pragma('foreign_keys = ON');
	const asked: CompiledQuery[] = [];
	const dialect = new SqliteDialect({ database: sqlite });
	const db: Db = new Kysely({ dialect, log: ({ query }) => void asked.push(query) });
	await migrateToLatest(db);
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db, { id: 'ana' });
	await anAssignedQuiz(db, { dueAt: null });
	await handInWork(db, { userId: 'ana' });
	asked.length = 0;
	const steps = () =>
		asked
			.filter(({ sql }) => /^(select|with|update|delete)/.test(sql))
			.flatMap(({ sql, parameters }) => {
				const plan = sqlite.prepare(`explain query plan ${sql}`).all(...parameters);
				return (plan as { detail: string }[]).map(({ detail }) => detail);
			});
	/** The steps of a query that look at every row of a table that grows with the work. */
	const scans = () =>
		steps().filter((step) =>
			/^SCAN (evidence|response|attempt|skill_state|enrollment)\b/.test(step)
		);
	return { db, asked, steps, scans };
}

it('pages about skills look up what they show, and never read all work', async () => {
	const { db, asked, scans } = await aWatchedClass();
	await readClassSkills(db, 'class');
	await readTroubleSpots({ db, quizzes: quizzesOf(db) }, 'class');
	await readDiscernment(db, 'class');
	expect(asked.length).toBeGreaterThan(9);
	expect(scans()).toEqual([]);
});

it('what is added up of a class stands in indexes: no answer and no evidence is read for it', async () => {
	const { db, steps } = await aWatchedClass();
	await readDiscernment(db, 'class');
	await readProgressLine(db, 'class');
	const read = steps().filter((step) => /^SEARCH (evidence|response) /.test(step));
	expect(new Set(read.map((step) => / INDEX (\w+)/.exec(step)?.[1]))).toEqual(
		new Set(['evidence_counts_by_assignment', 'response_scores_by_attempt'])
	);
	expect(read.filter((step) => !step.includes('COVERING'))).toEqual([]);
});

it('how questions went and how sure learners were read the work of one class', async () => {
	const { db, asked, scans } = await aWatchedClass();
	const app = { db, quizzes: quizzesOf(db) };
	const assignment = { id: 'assignment', classId: 'class', quizId: 'quiz', keep: 'best' } as const;
	const quizId = (await db.selectFrom('assignment').select('quiz_id').executeTakeFirst())?.quiz_id;
	const ask = { teacherId: 'teacher', assignment: { ...assignment, quizId: quizId ?? '' } };
	await readItems(app, { ...ask, isPooled: true });
	await readClassCalibration(app, 'class');
	await readOwnCalibration(app, 'ana', 0);
	expect(asked.length).toBeGreaterThan(5);
	expect(scans()).toEqual([]);
});

it('handing in, and counting the work of one learner anew, read the work of nobody else', async () => {
	const { db, asked, scans } = await aWatchedClass();
	await handInWork(db, { userId: 'ana', exerciseId: 'claim', begins: 70_000 });
	await restatePerson(db, 'ana');
	expect(asked.length).toBeGreaterThan(9);
	expect(scans()).toEqual([]);
});

it('counting everything anew goes from person to person', async () => {
	const { db, scans } = await aWatchedClass();
	await recompute({ db, quizzes: quizzesOf(db) });
	// Who has worked is read along an index, a hundred people at a time.
	expect(scans().filter((step) => !/USING COVERING INDEX/.test(step))).toEqual([]);
});
