import SQLite from 'better-sqlite3';
import { Kysely, SqliteDialect, type CompiledQuery } from 'kysely';
import { expect, it } from 'vitest';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { fillSchool } from '../../../cli/demo/fill-school';
import { migrateToLatest } from '../db/migrate';
import type { Db } from '../db/schema';
import { listAssignmentGlances } from '../repositories/class-glance';
import { listWorkedAssignments } from '../repositories/class-work';
import { findTaughtAssignment } from '../repositories/assignments';
import { findBoardAssignment, readBoardMark } from '../repositories/board';
import { findTaughtClass } from '../repositories/classes';
import { countContestedPlaces, listWaitingChallenges } from '../repositories/challenge-queue';
import { countWaitingNotes, listWaitingNotes } from '../repositories/note-queue';
import { readBoard } from './read-board';
import { readClassCalibration } from './read-calibration';
import { readClassGlance } from './read-class-glance';
import { readClassReport } from './read-class-report';
import { readClassSkills } from './read-class-skills';
import { readDiscernment } from './read-discernment';
import { readItems } from './read-items';
import { readMarksView } from './read-marks-view';
import { readProgressLine } from './read-progress-line';
import { readTroubleSpots } from './read-trouble-spots';

/** Tables that grow with the people and their work. */
const BIG =
	/^SCAN (attempt|response|response_save|evidence|skill_state|enrollment|user|assignment|newer|score_override|learner_note|audit_event)\b/;

/** A small demo school, the queries that are asked from then on, and how the database answers them. */
async function aWatchedSchool() {
	const sqlite = new SQLite(':memory:');
	const asked: CompiledQuery[] = [];
	const dialect = new SqliteDialect({ database: sqlite });
	const db: Db = new Kysely({ dialect, log: ({ query }) => void asked.push(query) });
	await migrateToLatest(db);
	await fillSchool(db, { classes: 1, learners: 3, attempts: 2 }, () => undefined);
	const { class_id: classId, user_id: teacherId } = await db
		.selectFrom('class_teacher')
		.selectAll()
		.executeTakeFirstOrThrow();
	const [after] = await listWorkedAssignments(db, classId, 1);
	asked.length = 0;
	const plansOf = ({ sql: text, parameters }: CompiledQuery) => {
		const rows = sqlite.prepare(`explain query plan ${text}`).all(...parameters);
		return (rows as { detail: string }[]).map(({ detail }) => ({ text, detail }));
	};
	const scans = () =>
		asked
			.filter((query) => /^\s*(select|with)/.test(query.sql))
			.flatMap(plansOf)
			.filter(({ detail }) => BIG.test(detail));
	const ids = { classId, teacherId, after: after?.id ?? '' };
	return { db, asked, scans, ...ids };
}

it('no page about a class looks through all work of the installation', async () => {
	const { db, asked, scans, classId, teacherId, after } = await aWatchedSchool();
	const app = { db, quizzes: quizzesOf(db) };
	const board = { teacherId, classId, assignmentId: after };
	const seen: Record<string, number> = {};
	const pages: Record<string, () => Promise<unknown>> = {
		class: async () => {
			await findTaughtClass(db, teacherId, classId);
			await listAssignmentGlances(db, classId);
			await readClassGlance(app, classId);
		},
		board: async () => {
			const assignment = await findBoardAssignment(db, board);
			if (assignment) await readBoard(app, assignment, Date.now());
			await readBoardMark(db, after);
		},
		'heat map': async () => {
			const assignment = await findTaughtAssignment(db, { teacherId, classId, id: after });
			if (!assignment) throw new Error('no assignment');
			const ask = { teacherId, assignment, text: 1, round: '', learnerId: '' };
			await readMarksView(app, ask);
		},
		skills: async () => {
			await readClassSkills(db, classId);
			await readTroubleSpots(app, classId);
			await readClassCalibration(app, classId);
		},
		items: async () => {
			const assignment = await findTaughtAssignment(db, { teacherId, classId, id: after });
			if (!assignment) throw new Error('no assignment');
			await readItems(app, { teacherId, assignment, isPooled: true });
		},
		report: () => readClassReport(app, classId),
		queues: async () => {
			const of = { teacherId, classId };
			await countWaitingNotes(db, of);
			await listWaitingNotes(db, { ...of, after: null, limit: 20 });
			await countContestedPlaces(db, of);
			await listWaitingChallenges(db, of);
		},
		discernment: async () => {
			await readDiscernment(db, classId);
			await readProgressLine(db, classId);
		}
	};
	for (const [page, read] of Object.entries(pages)) {
		const from = asked.length;
		await read();
		seen[page] = asked.length - from;
	}
	expect(Math.min(...Object.values(seen))).toBeGreaterThan(1);
	expect(scans()).toEqual([]);
});

it('a query that does look through all answers is found', async () => {
	const { db, scans } = await aWatchedSchool();
	await db.selectFrom('response').where('tok_ver', '=', 99).select('id').execute();
	expect(scans().map(({ detail }) => detail)).toEqual(['SCAN response']);
});
