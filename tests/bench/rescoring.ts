import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLibrary } from '$content/library';
import type { Range } from '$lib/domain/text/range';
import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import type { Db } from '$lib/server/db/schema';
import { fingerprint } from '$lib/server/fingerprint';
import { findArticle } from '$lib/server/repositories/articles';
import type { Assignment } from '$lib/server/repositories/assignments';
import { insertQuiz } from '$lib/server/repositories/quizzes';
import { answerChallenge } from '$lib/server/services/answer-challenge';
import { loadLibrary } from '$lib/server/services/load-library';
import { openExercise } from '$lib/server/services/open-exercise';
import { readChallengeQueue } from '$lib/server/services/read-challenge-queue';
import { createMaterialCache } from '$lib/server/services/read-material';
import { createQuizCache } from '$lib/server/services/read-quiz';
import { writeChallenge } from '$lib/server/services/write-challenge';
import { aClass, aLearner, aSchool, aTeacher } from '../factories/a-school';
import { anAssignedQuiz } from '../factories/an-assigned-quiz';
import { markedWork } from '../factories/marked-work';
import { figuresOf, median, type Figure } from './figure';

const { lower } = figuresOf('rescoring');

const [CLASSES, LEARNERS, CHANGES] = [10, 30, 5];
const SLUG = 'night-raid-at-the-cannery';
const ROUNDS = ['source', 'loaded', 'context'];
const GROUND = { teacherId: 'teacher', classId: 'class-0' };

/**
 * A teacher of ten classes of thirty answers challenges: 300 attempts at three rounds, each time with
 * a new key, on a database on disk.
 */
export async function* measureRescoring(): AsyncGenerator<Figure> {
	const folder = mkdtempSync(join(tmpdir(), 'bluepencil-rescoring-'));
	const db = connect(join(folder, 'bench.db'));
	try {
		await migrateToLatest(db);
		const attempt = await fill(db);
		const material = createMaterialCache(db);
		const app = { db, material, quizzes: createQuizCache(db, material) };
		const [looks, changes]: number[][] = [[], []];
		for (let n = 0; n < CHANGES; n++) {
			await contest(app, attempt, n);
			const begun = performance.now();
			const { place } = await readChallengeQueue(app, { ...GROUND, asked: null });
			looks?.push(performance.now() - begun);
			const pressed = performance.now();
			const done = await answerChallenge(app, {
				...{ teacherId: 'teacher', taught: { id: 'class-0', schoolId: 'school' } },
				...{ challengeId: place?.id ?? '', answer: n % 2 ? 'debatable' : 'accepted', reason: '' },
				words: { kind: '', why: '' },
				...{ sign: (by: string) => by, requestId: `r${n}`, now: 2000 + n }
			});
			if (!done.ok) throw new Error(done.reason);
			changes?.push(performance.now() - pressed);
		}
		yield lower('300 attempts scored anew by a changed key', median(changes ?? []), 'ms', 1000);
		yield lower('the preview of both answers', median(looks ?? []), 'ms', 1000);
	} finally {
		await db.destroy();
		rmSync(folder, { recursive: true });
	}
}

/** Everybody has handed in; returns the attempt of the first. */
async function fill(db: Db): Promise<string> {
	await loadLibrary(db, readLibrary(), 0);
	const article = await findArticle(db, SLUG);
	const keyVersionId = article?.keyVersionId ?? '';
	const parts = JSON.stringify([{ type: 'article', keyVersionId, exercises: ROUNDS }]);
	const quizId = fingerprint(parts);
	await insertQuiz(db, { id: quizId, parts, createdAt: 0 });
	await aSchool(db);
	await aTeacher(db);
	let first = '';
	for (let c = 0; c < CLASSES; c++) {
		await aClass(db, { id: `class-${c}`, joinCode: `CODE${c}0` });
		const of = { id: `assignment-${c}`, classId: `class-${c}`, quizId };
		const assignment = await anAssignedQuiz(db, of);
		for (let n = 0; n < LEARNERS; n++) first = (await work(db, { assignment, n })) || first;
	}
	return first;
}

async function work(db: Db, { assignment, n }: { assignment: Assignment; n: number }) {
	const userId = await aLearner(db, {
		...{ id: `${assignment.classId}-${n}`, classId: assignment.classId }
	});
	const marksOf = (round: number): Range[] =>
		Array.from({ length: 6 }, (_, i) => {
			const start = ((n * 7 + round * 11) % 13) + i * 30;
			return { start, end: start + 2 };
		});
	const marks = Object.fromEntries(ROUNDS.map((round, i) => [round, marksOf(i)]));
	const attempt = await markedWork(db, { userId, assignment, marks });
	return userId === 'class-0-0' ? attempt : '';
}

type Lookup = Parameters<typeof openExercise>[0];

/** The first learner contests another place of the key. */
async function contest(app: Lookup, attemptId: string, n: number): Promise<void> {
	const address = { userId: 'class-0-0', attemptId, exerciseId: 'loaded', now: 1500 };
	const open = await openExercise(app, address);
	if (open?.exercise.kind !== 'mark') throw new Error('no round');
	const asked = open.exercise.targets.find(({ isRequired }) => isRequired);
	const place = `key:${asked?.id}`;
	const written = await writeChallenge(app.db, open, { place, reason: 'Why not?', now: 1500 + n });
	if (!written.ok) throw new Error(written.reason);
}
