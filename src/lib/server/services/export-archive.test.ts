import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { csvOf } from '../../../../tests/factories/a-table';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { anAssignment, someWork } from '../../../../tests/factories/an-assignment';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { markedWork } from '../../../../tests/factories/marked-work';
import { testDb } from '../../../../tests/test-db';
import { FILE_NAME, tableWords } from '../../../routes/teach/classes/[class]/data/table-words';
import type { Db } from '../db/schema';
import { zip } from '../http/zip';
import type { Class } from '../repositories/classes';
import { exportArchive } from './export-archive';
import { eraseLearner } from './erase-learner';
import { TABLES } from './table-words';

let db: Db;
let one: Class;
const app = () => ({ db, quizzes: quizzesOf(db) });
const NOW = Date.UTC(2026, 10, 27);

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	one = await aClass(db);
	for (const [id, name] of [
		['ana', '=Ana'],
		['ben', 'Ben 🦊']
	] as const)
		await aLearner(db, { id, name });
	const assignment = await anAssignedQuiz(db, { createdAt: 1 });
	for (const userId of ['ana', 'ben'])
		await markedWork(db, { userId, assignment, marks: { loaded: [{ start: 19, end: 20 }] } });
	await anAssignment(db, { id: 'sentences', title: 'Sentences', createdAt: 2 });
	await someWork(db, { userId: 'ana', assignmentId: 'sentences', savedAt: [5] });
});

async function files(): Promise<Record<string, string>> {
	const names = Object.entries(FILE_NAME).map(([id, say]) => [id, say()]);
	const fileName = Object.fromEntries(names) as Record<keyof typeof FILE_NAME, string>;
	const ask = { words: tableWords(), now: NOW, readme: 'What is what', fileName };
	const chunks: Uint8Array[] = [];
	for await (const chunk of zip(exportArchive(app(), one, ask), NOW)) chunks.push(chunk);
	const unpacked = unzipSync(new Uint8Array(Buffer.concat(chunks)));
	return Object.fromEntries(
		Object.entries(unpacked).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')])
	);
}

describe('the archive of a class', () => {
	it('has a page that explains it, every table, the settings, and the marks of each assignment', async () => {
		const unpacked = await files();
		expect(Object.keys(unpacked)).toEqual([
			...['README.txt', 'scores.csv', 'scores-by-exercise.csv', 'answers.csv', 'items.csv'],
			...['comments-and-notes.csv', 'settings.json', 'marks-01.jsonld', 'marks-02.jsonld']
		]);
		expect(unpacked['README.txt']).toBe('\uFEFFWhat is what');
	});

	it('has the same tables as they come one by one', async () => {
		const unpacked = await files();
		for (const table of TABLES) {
			const csv = await csvOf(app(), one, table, NOW);
			expect(unpacked[`${FILE_NAME[table]()}.csv`], table).toBe(csv);
		}
	});

	it('tells the settings without a secret, and the marks by the names of the class', async () => {
		const unpacked = await files();
		const settings = JSON.parse(unpacked['settings.json'] ?? '');
		expect(settings).toMatchObject({
			...{ class: { name: 'Class 8b', timeZone: 'America/Chicago' } },
			learners: [{ name: '=Ana' }, { name: 'Ben 🦊' }],
			assignments: [{ title: 'Loaded terms' }, { title: 'Sentences' }]
		});
		expect(settings).not.toHaveProperty('attempts');
		expect(JSON.stringify(unpacked)).not.toMatch(/argon|token_hash|BCD234/);
		const { first } = JSON.parse(unpacked['marks-01.jsonld'] ?? '');
		const people = first.items.flatMap(
			(item: { creator: { nickname?: string } }) => item.creator.nickname ?? []
		);
		expect(people).toEqual(['=Ana', 'Ben 🦊']);
		expect(JSON.parse(unpacked['marks-02.jsonld'] ?? '')).toMatchObject({ total: 0 });
	});

	it('knows nothing of a learner who was deleted', async () => {
		const who = { schoolId: 'school', classId: 'class', actorId: 'teacher', now: NOW };
		await eraseLearner(db, { ...who, learnerId: 'ben' });
		expect(JSON.stringify(await files())).not.toMatch(/Ben|"ben"/);
	});
});
