import { Lucia } from 'lucia';
import { expect, it } from 'vitest';
import { sessionAdapter } from './session-adapter';
import { hashToken, newToken } from './token';
import { aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { testDb } from '../../../../tests/test-db';

it('a link holds 160 random bits, and no two are alike', () => {
	const links = Array.from({ length: 1000 }, newToken);
	expect(new Set(links).size).toBe(1000);
	for (const link of links) expect(Buffer.from(link, 'base64url')).toHaveLength(20);
});

const NO_MARKS = { createdAt: null, lastUsedAt: null, userAgent: null };

it('the token of a session has more than 128 random bits, and the table knows only its hash', async () => {
	const db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	const lucia = new Lucia(sessionAdapter(db));
	const tokens = new Set<string>();
	for (let i = 0; i < 50; i++) tokens.add((await lucia.createSession('teacher', NO_MARKS)).id);
	expect(tokens.size).toBe(50);
	// 40 letters of an alphabet of 32 are 200 bits.
	for (const token of tokens) expect(token).toMatch(/^[a-z2-7]{40}$/);
	const rows = JSON.stringify(await db.selectFrom('session').selectAll().execute());
	for (const token of tokens) {
		expect(rows).not.toContain(token);
		expect(rows).toContain(hashToken(token));
	}
});
