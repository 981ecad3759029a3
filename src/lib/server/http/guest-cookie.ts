import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { createHash, randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { Db } from '../db/schema';
import { writeTogether } from '../db/write-together';
import { findGuestId, insertGuest } from '../repositories/guests';

const NAME = 'bluepencil_guest';
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Who is practicing without an account on this device; null before the first attempt. */
export async function readGuest(db: Db, cookies: Cookies): Promise<string | null> {
	const token = cookies.get(NAME);
	return token ? ((await findGuestId(db, hashToken(token))) ?? null) : null;
}

/** The guest of this device; someone new is remembered from here on. Only for POST requests. */
export async function ensureGuest(
	{ locals, cookies, url }: Pick<RequestEvent, 'locals' | 'cookies' | 'url'>,
	db: Db,
	now: number
): Promise<string> {
	const isSecure = url.protocol === 'https:';
	return locals.guestId ?? createGuest(db, cookies, { isSecure, now });
}

/** Begin to remember this device. The cookie holds a random token, the database only its hash. */
async function createGuest(
	db: Db,
	cookies: Cookies,
	{ isSecure, now }: { isSecure: boolean; now: number }
): Promise<string> {
	const token = randomBytes(32).toString('base64url');
	const id = newId();
	const guest = { id, tokenHash: hashToken(token), createdAt: now };
	await writeTogether(db, (tx) => insertGuest(tx, guest));
	cookies.set(NAME, token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: isSecure,
		maxAge: YEAR_IN_SECONDS
	});
	return id;
}

function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
