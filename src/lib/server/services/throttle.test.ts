import { expect, it } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import { forgetTries, takeTry } from './throttle';

it('refuses the ninth wrong secret of an account, not those of another, until ten minutes have passed', async () => {
	const db = await testDb();
	const tryOne = (subject: string, now: number) => takeTry(db, { limit: 'account', subject, now });
	const tries = await Promise.all(Array.from({ length: 9 }, () => tryOne('ana', 0)));
	expect(tries.filter(({ ok }) => ok)).toHaveLength(8);
	expect((await tryOne('ben', 1)).ok).toBe(true);
	expect((await tryOne('ana', 599_999)).ok).toBe(false);
	expect((await tryOne('ana', 600_000)).ok).toBe(true);
});

it('forgets the tries of somebody who got in', async () => {
	const db = await testDb();
	const tryOne = () => takeTry(db, { limit: 'account', subject: 'ana', now: 0 });
	for (let i = 0; i < 8; i++) await tryOne();
	await forgetTries(db, { limit: 'account', subject: 'ana' });
	expect((await tryOne()).ok).toBe(true);
});
