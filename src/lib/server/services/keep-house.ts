import { eraseForGood } from '../db/erase-for-good';
import type { Db } from '../db/schema';
import { deletePeople, listAbandoned } from '../repositories/erase';
import { deletePassedLinks } from '../repositories/links';
import { deletePassedLimits } from '../repositories/rate-limits';
import { deleteOutcomesBefore } from '../repositories/request-log';
import { deleteEventsBefore } from '../repositories/retention';
import { deleteExpiredSessions } from '../repositories/sessions';
import { eraseFinishedClasses } from './erase-finished-classes';

const DAY_MS = 24 * 3_600_000;
/** A guest's cookie lives for a year; with some room after it, nobody can come back. */
const ABANDONED_MS = 400 * DAY_MS;
const LOG_MS = 2 * 365 * DAY_MS;

/** Delete what has had its time: finished classes by their school's rule, and all that expires. */
export async function keepHouse(db: Db, now: number): Promise<{ classes: number; people: number }> {
	await deleteExpiredSessions(db, now);
	await deletePassedLinks(db, now);
	await deletePassedLimits(db, now);
	await deleteOutcomesBefore(db, now - DAY_MS);
	await deleteEventsBefore(db, now - LOG_MS);
	const classes = await eraseFinishedClasses(db, now);
	return { classes, people: await deleteAbandoned(db, now - ABANDONED_MS) };
}

/** A few hundred at a time, so that nobody waits long for the database. */
async function deleteAbandoned(db: Db, before: number): Promise<number> {
	let deleted = 0;
	for (;;) {
		const people = await listAbandoned(db, before);
		if (people.length === 0) return deleted;
		await eraseForGood(db, (tx) => deletePeople(tx, people));
		deleted += people.length;
	}
}

/** Run now and once a day; a run that fails is told and tried again the next day. */
export function keepHouseDaily(
	db: Db,
	tell: { done: (result: object) => void; failed: (error: unknown) => void }
): void {
	const run = () => void keepHouse(db, Date.now()).then(tell.done, tell.failed);
	run();
	setInterval(run, DAY_MS).unref();
}
