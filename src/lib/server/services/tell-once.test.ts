import { expect, it } from 'vitest';
import { ok, refuse, type Result } from '$lib/domain/result';
import { testDb } from '../../../../tests/test-db';
import { recall, tellOnce } from './tell-once';

const MINUTE = 60_000;
const request = { requestId: 'request no. 1', verb: 'deal', userId: 'ana', now: 0 };

it('tells the same request the same, for ten minutes, and keeps it closed', async () => {
	const db = await testDb();
	let dealt = 0;
	const ask = (now: number, verb = 'deal') =>
		tellOnce(db, { ...request, verb, now }, async () => ok(`fox ${++dealt}`));
	expect(await Promise.all([ask(0), ask(0)])).toEqual([ok('fox 1'), ok('fox 1')]);
	expect(await ask(10 * MINUTE)).toEqual(ok('fox 1'));
	expect(await ask(10 * MINUTE + 1)).toEqual(refuse('told-already'));
	expect(await ask(0, 'deal again')).toEqual(ok('fox 2'));
	const kept = JSON.stringify(await db.selectFrom('request_log').selectAll().execute());
	expect(kept).not.toMatch(/fox|request no\. 1/);
});

it('remembers nothing of a request that was refused', async () => {
	const db = await testDb();
	const ask = (answer: Result<string, 'taken'>) => tellOnce(db, request, async () => answer);
	expect(await ask(refuse('taken'))).toEqual(refuse('taken'));
	expect(await recall(db, request)).toBeUndefined();
	expect(await ask(ok('made'))).toEqual(ok('made'));
});
