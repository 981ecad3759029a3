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
	/** Called once everybody has the first page. */
	whenBegun?: () => void;
}

/**
 * A class for a while: all come at once, then each saves every two seconds, reloads the page
 * each half minute, and at some moment hands in, sees the result and goes on with a new attempt.
 */
export async function runClass(
	server: Place,
	{ size, seconds, isOnlySaving = false, whenBegun }: Class
): Promise<ClassAtWork> {
	const begin = performance.now();
	const everyone = Array.from({ length: size }, () => beginAttempt(server));
	const pupils = await Promise.all(everyone);
	const begunAfter = performance.now() - begin;

	whenBegun?.();
	const tally = startTally();
	await Promise.all(pupils.map((pupil) => work(pupil, { server, tally, seconds, isOnlySaving })));
	const kept = await Promise.all(pupils.map(isAsAcknowledged));
	for (const { connection } of pupils) connection.close();
	const answered = Object.values(tally.ms).flat().length;
	const wronged = kept.filter((isKept) => !isKept).length;
	return { tally, begunAfter, requestsPerSecond: answered / seconds, wronged };
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
