import { sql } from 'kysely';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeEmptyDatabase } from '../../../../tests/make-database';
import { POSTGRES } from '../../../../tests/test-db';
import { connect } from './connect';
import { createSignals } from './signals';

function listener(place: string) {
	const [hear, onError] = [vi.fn<(id: string) => void>(), vi.fn()];
	const signals = createSignals(place, { hear, onError });
	onTestFinished(() => signals.end());
	return { hear, onError, signals };
}

it('on one file, a process hears itself at once', () => {
	const { hear, signals } = listener('a.db');
	signals.tell('board');
	expect(hear.mock.calls).toEqual([['board']]);
});

describe.skipIf(!POSTGRES)('on PostgreSQL', () => {
	it('every process hears of a change, however often it was told of, once in a while', async () => {
		const address = await makeEmptyDatabase(POSTGRES ?? '');
		const [one, other] = [listener(address), listener(address)];
		await heardBy(one, other);
		one.hear.mockClear();
		other.hear.mockClear();
		for (let i = 0; i < 100; i++) one.signals.tell('board');
		one.signals.tell('another');
		for (const { hear } of [one, other])
			await vi.waitFor(() => expect(hear.mock.calls).toEqual([['board'], ['another']]), WAIT);
	});

	it('hears again after its connection was cut', { timeout: 20_000 }, async () => {
		const address = await makeEmptyDatabase(POSTGRES ?? '');
		const [one, other] = [listener(address), listener(address)];
		await heardBy(one, other);
		const db = connect(address);
		onTestFinished(() => db.destroy());
		await sql`select pg_terminate_backend(pid) from pg_stat_activity
			where datname = current_database() and pid <> pg_backend_pid()`.execute(db);
		await vi.waitFor(() => expect(other.onError).toHaveBeenCalled(), WAIT);
		other.hear.mockClear();
		await heardBy(one, other);
	});
});

const WAIT = { timeout: 8000, interval: 20 };

/** Until what one tells is heard by the other: both listen. */
async function heardBy(one: ReturnType<typeof listener>, other: ReturnType<typeof listener>) {
	await vi.waitFor(() => {
		one.signals.tell('hello');
		expect(other.hear).toHaveBeenCalledWith('hello');
		expect(one.hear).toHaveBeenCalledWith('hello');
	}, WAIT);
	// What is still on its way would count for the next.
	await new Promise((go) => setTimeout(go, 500));
}
