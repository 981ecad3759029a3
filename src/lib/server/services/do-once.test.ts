import { expect, it } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import { doOnce } from './do-once';

it('does the same request once, however often and however close together it arrives', async () => {
	const db = await testDb();
	let made = 0;
	const ask = (requestId: string, userId = 'ana') =>
		doOnce(db, { requestId, verb: 'make', userId, now: 1 }, async () => `class ${++made}`);
	expect(await Promise.all([ask('r1'), ask('r1'), ask('r1')])).toEqual(Array(3).fill('class 1'));
	expect(await ask('r2')).toBe('class 2');
	expect(await ask('r1', 'ben')).toBe('class 3');
});

it('remembers nothing of a request that failed', async () => {
	const db = await testDb();
	const ask = (work: () => Promise<string>) =>
		doOnce(db, { requestId: 'r1', verb: 'make', userId: 'ana', now: 1 }, work);
	await expect(ask(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(await ask(async () => 'made')).toBe('made');
});

it('remembers nothing of a request that came to nothing, so that a corrected form is done', async () => {
	const db = await testDb();
	const ask = (outcome: string | null) =>
		doOnce(db, { requestId: 'r1', verb: 'make', userId: 'ana', now: 1 }, async () => outcome);
	expect(await ask(null)).toBeNull();
	expect(await ask('made')).toBe('made');
});
