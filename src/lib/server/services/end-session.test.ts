import { beforeEach, expect, it } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import { aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { hashToken } from '../auth/token';
import type { Db } from '../db/schema';
import { findSession, insertSession } from '../repositories/sessions';
import { findPerson } from '../repositories/users';
import { endOtherSessions, endSession, listOwnSessions } from './end-session';

const NOW = 1_000_000;
const LATER = NOW + 3_600_000;
let db: Db;

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	for (const id of ['lee', 'kim']) await aTeacher(db, id);
	await aSession('here', 'lee', 1);
	await aSession('there', 'lee', 2);
	await aSession('of-kim', 'kim', 3);
});

const aSession = (token: string, userId: string, createdAt: number, expiresAt = LATER) =>
	insertSession(db, {
		...{ tokenHash: hashToken(token), userId, expiresAt, createdAt },
		...{ lastUsedAt: 0, userAgent: `Browser ${token}` }
	});

async function own(userId: string, token: string) {
	const person = await findPerson(db, userId);
	if (!person) throw new Error('nobody');
	return { person, token, now: NOW };
}
const isThere = async (token: string) => (await findSession(db, hashToken(token))) !== undefined;

it('lists one’s own sign-ins, marks this one, and shows no token nor its hash', async () => {
	const sessions = await listOwnSessions(db, await own('lee', 'here'));
	expect(sessions.map(({ userAgent, isThis }) => [userAgent, isThis])).toEqual([
		['Browser there', false],
		['Browser here', true]
	]);
	expect(JSON.stringify(sessions)).not.toContain(hashToken('here'));
});

it('ends one of them, with the token it had a moment ago; no other', async () => {
	await aSession('replaced', 'lee', 2, NOW + 30_000);
	const me = await own('lee', 'here');
	const [there] = await listOwnSessions(db, me);
	await endSession(db, { ...me, id: there?.id ?? '' });
	expect(await isThere('there')).toBe(false);
	expect(await isThere('replaced')).toBe(false);
	expect(await isThere('here')).toBe(true);
	const log = db.selectFrom('audit_event').select(['action', 'actor_id']);
	expect(await log.execute()).toEqual([{ action: 'session-ended', actor_id: 'lee' }]);
});

it('ends nobody else’s', async () => {
	const kims = await listOwnSessions(db, await own('kim', 'of-kim'));
	await endSession(db, { ...(await own('lee', 'here')), id: kims[0]?.id ?? '' });
	expect(await isThere('of-kim')).toBe(true);
});

it('ends all but this one', async () => {
	await endOtherSessions(db, await own('lee', 'here'));
	expect(await isThere('here')).toBe(true);
	expect(await isThere('there')).toBe(false);
	expect(await isThere('of-kim')).toBe(true);
});
