import { setTimeout as pause } from 'node:timers/promises';
import type { BenchServer } from './bench-server';
import { beginAgain, beginAttempt, handIn, isAsAcknowledged } from './pupil';
import { openPage, openResult, save, type Pupil } from './pupil';
import { startTally, type Tally } from './tally';

type Place = Pick<BenchServer, 'article' | 'urls'>;

const SAVE_EACH = 2000;
const PAGE_EACH = 30_000;

export interface ClassAtWork {
	tally: Tally;
	/** Until the last one of the class has the first page, all having come at once. */
	begunAfter: number;
	requestsPerSecond: number;
	/** Pupils of whom the server holds another answer, or another revision, than it acknowledged. */
	wronged: number;
}

interface Class {
	size: number;
	seconds: number;
	/** Whether they do nothing but save. */
	isOnlySaving?: boolean;
}

/**
 * A class for a while: all come at once, then each saves every two seconds, reloads the page
 * each half minute, and at some moment hands in, sees the result and goes on with a new attempt.
 */
export async function runClass(
	server: Place,
	{ size, seconds, isOnlySaving = false }: Class
): Promise<ClassAtWork> {
	const begin = performance.now();
	const pupils = await gather(server, size);
	const begunAfter = performance.now() - begin;

	const tally = startTally();
	await teach(pupils, { server, tally, seconds, isOnlySaving });
	const wronged = await dismiss(pupils);
	const answered = Object.values(tally.ms).flat().length;
	return { tally, begunAfter, requestsPerSecond: answered / seconds, wronged };
}

/** So many who come at once, each with her first page. */
export const gather = (server: Place, size: number): Promise<Pupil[]> =>
	Promise.all(Array.from({ length: size }, () => beginAttempt(server)));

/** They work; how their requests went is written into the tally. */
export async function teach(pupils: readonly Pupil[], lesson: Lesson): Promise<void> {
	await Promise.all(pupils.map((pupil) => work(pupil, lesson)));
}

/** They leave. How many of them the server holds another answer of than it acknowledged. */
export async function dismiss(pupils: readonly Pupil[]): Promise<number> {
	const kept = await Promise.all(pupils.map(isAsAcknowledged));
	for (const { connection } of pupils) connection.close();
	return kept.filter((isKept) => !isKept).length;
}

interface Lesson {
	server: Place;
	tally: Tally;
	seconds: number;
	isOnlySaving: boolean;
}

async function work(pupil: Pupil, { server, tally, seconds, isOnlySaving }: Lesson): Promise<void> {
	const now = performance.now();
	const end = now + seconds * 1000;
	let handInAt = isOnlySaving ? Infinity : now + Math.random() * seconds * 1000;
	let pageAt = isOnlySaving ? Infinity : now + Math.random() * PAGE_EACH;
	await pause(Math.random() * SAVE_EACH);
	while (performance.now() < end) {
		if (performance.now() >= handInAt) {
			handInAt = Infinity;
			await tally.note('hand-in', handIn(pupil));
			await tally.note('page', openResult(pupil));
			await tally.note('start', beginAgain(pupil, server));
			await tally.note('page', openPage(pupil));
		} else if (performance.now() >= pageAt) {
			pageAt += PAGE_EACH;
			await tally.note('page', openPage(pupil));
		}
		await tally.note('save', save(pupil));
		await pause(SAVE_EACH * (0.5 + Math.random()));
	}
}
