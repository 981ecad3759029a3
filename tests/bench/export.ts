import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLibrary } from '$content/library';
import { fingerprint } from '$lib/server/fingerprint';
import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import type { Db } from '$lib/server/db/schema';
import { zip } from '$lib/server/http/zip';
import { listArticles } from '$lib/server/repositories/articles';
import type { Class } from '$lib/server/repositories/classes';
import { insertQuiz } from '$lib/server/repositories/quizzes';
import { exportArchive, exportTable } from '$lib/server/services/export-archive';
import { loadLibrary } from '$lib/server/services/load-library';
import { seededRandom } from '$lib/domain/random';
import { FILE_NAME, tableWords } from '../../src/routes/teach/classes/[class]/data/table-words';
import { anAssignedQuiz } from '../factories/an-assigned-quiz';
import { quizzesOf } from '../factories/an-open-exercise';
import { aClass, aLearner, aSchool, aTeacher } from '../factories/a-school';
import { markedWork } from '../factories/marked-work';
import { answering } from '../factories/some-answers';
import { figuresOf, median, type Figure } from './figure';

const { lower } = figuresOf('export');

const LEARNERS = 30;
const ASSIGNMENTS = 12;
const ROUNDS = ['loaded', 'source', 'match', 'reword', 'questions', 'classify'];
const SAMPLES = 5;

/** A class at the end of its year, and what its teacher waits for when she takes all of it with her. */
export async function* measureExport(): AsyncGenerator<Figure> {
	const folder = mkdtempSync(join(tmpdir(), 'bluepencil-export-'));
	try {
		const db = connect(join(folder, 'bluepencil.db'));
		const one = await fill(db);
		yield* measure(db, one);
		await db.destroy();
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function fill(db: Db): Promise<Class> {
	await migrateToLatest(db);
	await loadLibrary(db, readLibrary(), 0);
	await aSchool(db);
	await aTeacher(db);
	const one = await aClass(db);
	const random = seededRandom('export');
	const articles = await listArticles(db);
	const learners = Array.from({ length: LEARNERS }, (_, n) => `learner-${n}`);
	for (const id of learners) await aLearner(db, { id });
	const quizzes = quizzesOf(db);
	for (let n = 0; n < ASSIGNMENTS; n++) {
		const keyVersionId = articles[n % articles.length]?.keyVersionId ?? '';
		const parts = JSON.stringify([{ type: 'article', keyVersionId, exercises: ROUNDS }]);
		const quizId = fingerprint(parts);
		await insertQuiz(db, { id: quizId, parts, createdAt: 0 });
		const assignment = await anAssignedQuiz(db, { id: `a${n}`, quizId, createdAt: n });
		for (const userId of learners) {
			const quiz = await quizzes.read(quizId);
			const answer = answering(random, 0.3 + 0.6 * random());
			const answers = Object.fromEntries(quiz.map((item) => [item.id, answer(item)]));
			await markedWork(db, { userId, assignment, answers, handedInAt: 900 });
		}
	}
	return one;
}

async function* measure(db: Db, one: Class): AsyncGenerator<Figure> {
	const name = (what: string) => `${LEARNERS} learners, ${ASSIGNMENTS} assignments: ${what}`;
	const words = tableWords();
	const fileName = Object.fromEntries(
		Object.entries(FILE_NAME).map(([id, say]) => [id, say()])
	) as Record<keyof typeof FILE_NAME, string>;
	let bytes = 0;
	const archive = () => {
		const ask = { words, now: 1000, readme: 'x', fileName };
		return zip(exportArchive({ db, quizzes: quizzesOf(db) }, one, ask), Date.now());
	};
	const whole = await sample(async () => {
		bytes = 0;
		for await (const chunk of archive()) bytes += chunk.length;
	});
	yield lower(name('everything as one archive'), whole / 1000, 's', 2);
	yield lower(name('size of the archive'), bytes / 1e6, 'MB', 10);
	const first = await sample(async () => {
		const chunks = archive();
		await chunks.next();
		await chunks.return(undefined);
	});
	yield lower(name('until the first part is sent'), first / 1000, 's', 0.1);
	const answers = await sample(async () => {
		const parts = exportTable({ db, quizzes: quizzesOf(db) }, one, {
			...{ table: 'answers' as const, words, now: 1000 }
		});
		bytes = 0;
		for await (const part of parts) bytes += part.length;
	});
	yield lower(name('every answer as a table'), answers / 1000, 's', 2);
}

/** The median of some runs, in ms; quizzes are read anew in each. */
async function sample(run: () => Promise<void>): Promise<number> {
	const times: number[] = [];
	for (let i = 0; i < SAMPLES; i++) {
		const begin = performance.now();
		await run();
		times.push(performance.now() - begin);
	}
	return median(times);
}
