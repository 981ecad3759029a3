import { CompiledQuery, sql } from 'kysely';
import { isPostgres } from './engine';
import type { Db } from './schema';

/** One caller's work, and where its promise is kept until the commit. */
interface Unit {
	/** Does the work in the shared transaction; gives what to do once that is on disk. */
	run: (tx: Db) => Promise<() => void>;
	reject: (error: unknown) => void;
	/** Whose work it changes and nobody else's; undefined where it may meet anybody's. */
	person?: string;
}

type Waiting = WeakMap<Db, Unit[]>;

const alone: Waiting = new WeakMap();
const beside: Waiting = new WeakMap();

/**
 * Do a unit of work in a transaction, and answer when it is on disk. Units that are asked for in
 * the same turn share one commit, because the commit is what takes long. Each runs after the one
 * before it and sees its writes; one that throws is undone alone. A unit awaits nothing but its
 * own queries, since the others wait for it.
 */
export function writeTogether<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
	return queue(alone, db, work);
}

/**
 * The same for a unit that changes nothing but the work of one person: where the database can, it
 * goes on beside those of others, in whatever process, and never beside another of the same person.
 */
export function writeBeside<T>(db: Db, person: string, work: (tx: Db) => Promise<T>): Promise<T> {
	return isPostgres(db) ? queue(beside, db, work, person) : queue(alone, db, work);
}

function queue<T>(
	waiting: Waiting,
	db: Db,
	work: (tx: Db) => Promise<T>,
	person?: string
): Promise<T> {
	return new Promise((resolve, reject) => {
		const run = async (tx: Db) => {
			const value = await work(tx);
			return () => resolve(value);
		};
		const units = waiting.get(db) ?? [];
		units.push({ run, reject, ...(person !== undefined && { person }) });
		if (units.length > 1) return;
		waiting.set(db, units);
		// After everything that has arrived by now was read, so that it can join.
		setImmediate(() => {
			waiting.delete(db);
			void commit(db, units);
		});
	});
}

/** All units in one transaction; nobody hears of success before the commit is through. */
async function commit(db: Db, units: readonly Unit[]): Promise<void> {
	const people = units.flatMap(({ person }) => person ?? []);
	try {
		const transaction = db.transaction();
		const shared =
			people.length > 0 ? transaction.setIsolationLevel('read committed') : transaction;
		const answers = await shared.execute(async (tx) => {
			if (people.length > 0) await lockPeople(tx, people);
			return runAll(tx, units);
		});
		for (const answer of answers) answer();
	} catch (error) {
		for (const { reject } of units) reject(error);
	}
}

/** Until the commit, and always in the same order, so that two processes never wait for each other. */
async function lockPeople(tx: Db, people: readonly string[]): Promise<void> {
	await sql`select pg_advisory_xact_lock(key) from (
		select distinct hashtextextended(person, 0) as key
		from unnest(${people}::text[]) as person order by key
	) as keys`.execute(tx);
}

/** One after the other; who is the only one is undone with the transaction. */
async function runAll(tx: Db, units: readonly Unit[]): Promise<(() => void)[]> {
	const answers: (() => void)[] = [];
	for (const unit of units)
		answers.push(await (units.length === 1 ? unit.run(tx) : runAlone(tx, unit)));
	return answers;
}

const SAVEPOINT = CompiledQuery.raw('savepoint unit');
const RELEASE = CompiledQuery.raw('release savepoint unit');
const BACK = CompiledQuery.raw('rollback to savepoint unit');

/** One unit between a savepoint and its release, or back to it. */
async function runAlone(tx: Db, { run, reject }: Unit): Promise<() => void> {
	await tx.executeQuery(SAVEPOINT);
	try {
		const answer = await run(tx);
		await tx.executeQuery(RELEASE);
		return answer;
	} catch (error) {
		await tx.executeQuery(BACK);
		await tx.executeQuery(RELEASE);
		return () => reject(error);
	}
}
