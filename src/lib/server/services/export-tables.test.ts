import { beforeEach, describe, expect, it } from 'vitest';
import { SMALL_TEXT } from '../../../../tests/factories/a-small-article';
import { csvOf, tableOf } from '../../../../tests/factories/a-table';
import { anAssignedQuiz, aSmallQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { aGroup } from '../../../../tests/factories/an-assignment';
import { quizzesOf } from '../../../../tests/factories/an-open-exercise';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { markedWork } from '../../../../tests/factories/marked-work';
import { testDb } from '../../../../tests/test-db';
import { roundName } from '$lib/ui/exercise-words';
import type { Db } from '../db/schema';
import { parseAnswer, parseResult } from '../db/stored-json';
import type { Assignment } from '../repositories/assignments';
import type { Class } from '../repositories/classes';
import { deleteEnrollment } from '../repositories/enrollments';
import { insertSetScore } from '../repositories/set-scores';
import { putComment } from '../repositories/comments';
import { putNote } from '../repositories/learner-notes';
import { eraseLearner } from './erase-learner';
import type { TableName } from './table-words';

let db: Db;
let one: Class;
let assignment: Assignment;
const table = (name: TableName) => tableOf({ db, quizzes: quizzesOf(db) }, one, name);

const NASTY = {
	formula: '=HYPERLINK("http://x.example";"Ana")',
	quotes: 'Ana "the Fox", of 8b',
	lines: 'Ana\nBea',
	emoji: '🦊 Ana 👩‍👧',
	arabic: 'ليلى',
	plus: '+49 Ana'
};

const DISASTROUS = { start: 19, end: 20 };

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	one = await aClass(db, { name: 'English 8b' });
	for (const [id, name] of Object.entries(NASTY)) await aLearner(db, { id, name });
	await aGroup(db, 'Foxes, red', ['formula', 'lines']);
	const quizId = await aSmallQuiz(db, ['loaded', 'questions', 'classify']);
	assignment = await anAssignedQuiz(db, { quizId, title: '@Loaded, terms' });
});

/** Everybody hands in: the first with one mark right, the rest with a plain word. */
async function everybodyWorks(learners = 6) {
	for (const [n, userId] of Object.keys(NASTY).slice(0, learners).entries()) {
		const marks = n === 0 ? [DISASTROUS] : [{ start: 3, end: 4 }];
		await markedWork(db, { userId, assignment, marks: { loaded: marks }, id: `at-${userId}` });
	}
}

const responseOf = (userId: string) =>
	db
		.selectFrom('response')
		.where('attempt_id', '=', `at-${userId}`)
		.where('exercise_id', '=', 'loaded')
		.selectAll()
		.executeTakeFirstOrThrow();

describe('the tables of a class', () => {
	it('give names back as they are, and let none of them compute anything', async () => {
		await everybodyWorks();
		const csv = await csvOf({ db, quizzes: quizzesOf(db) }, one, 'scores');
		expect(csv.startsWith('\uFEFF')).toBe(true);
		expect(csv.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		const names = (await table('scores')).map((line) => line['Learner']);
		const plain = names.map((name) => name?.replace(/^'(?=[=+@-])/, ''));
		expect(plain.toSorted()).toEqual(Object.values(NASTY).toSorted());
		for (const name of names) expect(name).not.toMatch(/^[=+@-]/);
	});

	it('have a line a learner and a pair of columns an assignment', async () => {
		await everybodyWorks();
		await aLearner(db, { id: 'idle', name: 'Idle' });
		const { id: responseId } = await responseOf('quotes');
		const set = { responseId, score: 0.9, reason: 'Said it.', byUser: 'teacher', at: 900 };
		await insertSetScore(db, set);
		const lines = await table('scores');
		expect(lines).toHaveLength(7);
		for (const line of lines) {
			const user = Object.entries(NASTY).find(([, name]) => line['Learner']?.endsWith(name));
			const [percent, isSet] = ['@Loaded, terms (percent)', '@Loaded, terms: set by a teacher'].map(
				(head) => line[head] ?? line[`'${head}`]
			);
			if (!user) {
				expect([line['Learner'], percent, isSet]).toEqual(['Idle', '', '']);
				continue;
			}
			const rows = await db
				.selectFrom('response')
				.where('attempt_id', '=', `at-${user[0]}`)
				.select(['exercise_id', 'result'])
				.execute();
			const scores = rows.map(({ exercise_id, result }) =>
				user[0] === 'quotes' && exercise_id === 'loaded' ? 0.9 : parseResult(result ?? '').score
			);
			const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
			expect(Number(percent)).toBeCloseTo(100 * mean, 1);
			expect(isSet).toBe(user[0] === 'quotes' ? 'yes' : 'no');
			const groups = ['formula', 'lines'].includes(user[0]) ? 'Foxes, red' : '';
			expect(line['Groups']).toBe(groups);
		}
	});

	it('tell every cell of every exercise as the database has it', async () => {
		await everybodyWorks();
		const lines = await table('exercises');
		const rows = await db
			.selectFrom('response')
			.innerJoin('attempt', 'attempt.id', 'response.attempt_id')
			.innerJoin('user', 'user.id', 'attempt.user_id')
			.selectAll('response')
			.select(['user.name', 'attempt.number'])
			.execute();
		expect(lines).toHaveLength(rows.length);
		for (const row of rows) {
			const line = lines.find(
				(each) =>
					each['Learner']?.endsWith(row.name) &&
					each['Exercise'] === roundName({ name: row.exercise_id, isInverse: false })
			);
			const result = parseResult(row.result ?? '');
			const iso = (at: number | null) => (at === null ? '' : new Date(at).toISOString());
			expect(line).toMatchObject({
				...{ Attempt: String(row.number), Counts: 'yes', 'Hint taken': 'no' },
				'Computed score (percent)': String(Math.round(result.score * 10_000) / 100),
				'Score that counts (percent)': String(Math.round(result.score * 10_000) / 100),
				...{ 'Begun (UTC)': iso(row.started_at), 'Last saved (UTC)': iso(row.saved_at) },
				'Handed in (UTC)': iso(row.handed_in_at)
			});
			expect(Number(line?.['Raw'])).toBeCloseTo(result.raw, 4);
		}
	});

	it('tell every mark in the words of the text, right, not right and besides', async () => {
		await everybodyWorks();
		const lines = (await table('answers')).filter((line) => line['Exercise'] === 'Loaded terms');
		const of = (name: string) => lines.filter((line) => line['Learner']?.endsWith(name));
		expect(of(NASTY.formula)).toEqual([
			expect.objectContaining({
				...{ Element: 'Loaded term', Item: 'loaded-disastrous', Answer: 'disastrous' },
				...{ 'What was asked about': 'disastrous', Verdict: 'right', 'Credit (0 to 1)': '1' },
				...{
					'Key version': '1',
					'Version of the words': '1',
					'Score of the exercise (0 to 1)': '1'
				}
			})
		]);
		expect(of(NASTY.arabic).map((line) => [line['Verdict'], line['Answer']])).toEqual([
			['not right', ''],
			['extra mark', expect.stringMatching(/^\w+$/)]
		]);
		for (const line of lines)
			for (const quote of (line['Answer'] ?? '').split(' | ')) expect(SMALL_TEXT).toContain(quote);
	});

	it('tell choices in the words of their options, and an open answer without a verdict', async () => {
		const [item] = (await quizzesOf(db).read(assignment.quizId)).filter(
			({ exercise }) => exercise.kind === 'classify'
		);
		if (item?.exercise.kind !== 'classify') throw new Error('no passages');
		const [passage, next] = item.exercise.passages;
		const labels = { [passage?.id ?? '']: passage?.label ?? '' };
		await markedWork(db, {
			...{ userId: 'plus', assignment, handedInAt: null, id: 'open' },
			answers: { classify: { kind: 'classify', labels } }
		});
		await markedWork(db, {
			...{ userId: 'emoji', assignment, id: 'done' },
			answers: { classify: { kind: 'classify', labels } }
		});
		const lines = await tableOf({ db, quizzes: quizzesOf(db) }, one, 'answers', 500);
		const about = (learner: string, id: string | undefined) =>
			lines.find((line) => line['Learner']?.endsWith(learner) && line['Item'] === id);
		const first = about(NASTY.emoji, passage?.id);
		expect(['Claim', 'Source', 'Loaded term', 'Missing context', 'None of these']).toContain(
			first?.['Answer']
		);
		expect(first).toMatchObject({ Verdict: 'right', 'Credit (0 to 1)': '1' });
		expect(about(NASTY.emoji, next?.id)).toMatchObject({ Answer: '', Verdict: 'left out' });
		expect(about(NASTY.plus, passage?.id)).toMatchObject({
			...{ Answer: first?.['Answer'], Verdict: '', 'Credit (0 to 1)': '', 'Handed in (UTC)': '' }
		});
	});

	it('hold everything that is stored of the answers: no mark is lost', async () => {
		await everybodyWorks();
		const rows = await db.selectFrom('response').where('rev', '>', 0).select('answer').execute();
		const marks = rows.flatMap(({ answer }) => {
			const given = parseAnswer(answer);
			return given.kind === 'mark' ? given.marks : [];
		});
		const told = (await table('answers')).flatMap((line) =>
			line['Exercise'] === 'Loaded terms' && line['Answer'] ? line['Answer'].split(' | ') : []
		);
		expect(told).toHaveLength(marks.length);
	});

	it('leave cells empty that too few answers stand behind', async () => {
		await everybodyWorks(4);
		const [few] = (await table('items')).filter((each) => each['Exercise'] === 'Loaded terms');
		expect(few).toMatchObject({ Learners: '4', 'All right': '1', 'Share earned': '' });
		expect(few?.['Share earned, low']).toBe('');
	});

	it('tell of items how far the numbers go', async () => {
		await everybodyWorks();
		const [line] = (await table('items')).filter((each) => each['Exercise'] === 'Loaded terms');
		expect(line).toMatchObject({ Learners: '6', 'All right': '1', 'Not right': '5' });
		expect(Number(line?.['Share earned'])).toBeCloseTo(1 / 6, 3);
		expect(Number(line?.['Share earned, high'])).toBeLessThan(0.6);
		expect(line?.['With the rest (r)']).toBe('');
	});

	it('tell comments, notes and set scores with their reasons', async () => {
		await everybodyWorks();
		const { id: responseId } = await responseOf('lines');
		const note = { responseId, assignmentId: assignment.id, text: '=It judges.', at: 950 };
		await putNote(db, note);
		await putComment(db, { responseId, text: 'Well, "seen".', byUser: 'teacher', at: 960 });
		await insertSetScore(db, { responseId, score: 0.5, reason: 'Why', byUser: 'teacher', at: 970 });
		const lines = await table('words');
		expect(lines.map((line) => [line['What it is'], line['Words']])).toEqual([
			['note of the learner', "'=It judges."],
			['comment of a teacher', 'Well, "seen".'],
			['score set by a teacher', 'Why']
		]);
		expect(lines[2]?.['Score set by a teacher (0 to 1)']).toBe('0.5');
	});

	it('do not know a learner who was deleted, and say of one who left that she has left', async () => {
		await everybodyWorks();
		const who = { schoolId: 'school', classId: 'class', actorId: 'teacher', now: 990 };
		await eraseLearner(db, { ...who, learnerId: 'arabic' });
		await deleteEnrollment(db, { classId: 'class', userId: 'emoji' });
		for (const name of ['scores', 'exercises', 'answers', 'items', 'words'] as const)
			expect(await csvOf({ db, quizzes: quizzesOf(db) }, one, name)).not.toContain(NASTY.arabic);
		const left = (await table('scores')).find((line) => line['Learner'] === NASTY.emoji);
		expect(left?.['In the class']).toBe('no');
	});
});
