import { sql, type Transaction } from 'kysely';
import type { Database, Db } from './schema';

type Tx = Transaction<Database>;

/** One caller's work, and where its promise is kept until the commit. */
interface Unit {
	/** Does the work in the shared transaction; gives what to do once that is on disk. */
	run: (tx: Tx) => Promise<() => void>;
	reject: (error: unknown) => void;
}

const waiting = new WeakMap<Db, Unit[]>();

/**
 * Do a unit of work in a transaction, and answer when it is on disk. Units that are asked for in
 * the same turn share one commit, because the commit is what takes long. Each runs after the one
 * before it and sees its writes; one that throws is undone alone. A unit awaits nothing but its
 * own queries, since the others wait for it.
 */
export function writeTogether<T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const run = async (tx: Tx) => {
			const value = await work(tx);
			return () => resolve(value);
		};
		const units = waiting.get(db) ?? [];
		units.push({ run, reject });
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
async function commit(db: Db, units: Unit[]): Promise<void> {
	try {
		const answers = await db.transaction().execute(async (tx) => {
			const answers: (() => void)[] = [];
			for (const unit of units) answers.push(await runAlone(tx, unit));
			return answers;
		});
		for (const answer of answers) answer();
	} catch (error) {
		for (const { reject } of units) reject(error);
	}
}

/** One unit between a savepoint and its release, or back to it. */
async function runAlone(tx: Tx, { run, reject }: Unit): Promise<() => void> {
	await sql`savepoint unit`.execute(tx);
	try {
		const answer = await run(tx);
		await sql`release savepoint unit`.execute(tx);
		return answer;
	} catch (error) {
		await sql`rollback to savepoint unit`.execute(tx);
		await sql`release savepoint unit`.execute(tx);
		return () => reject(error);
	}
}
