import type { BrowserContext, Page } from '@playwright/test';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { dealCode } from '$lib/domain/accounts/short-code';
import { hashToken, newToken } from '$lib/server/auth/token';
import { connect } from '$lib/server/db/connect';
import type { Db } from '$lib/server/db/schema';
import type { Class } from '$lib/server/repositories/classes';
import { insertSession } from '$lib/server/repositories/sessions';
import { aClass, aLearner, aSchool, aTeacher } from '../factories/a-school';

// People and classes for browser tests, written into the database of the server under test.
// Every test makes its own, so tests cannot meet each other.

let opened: Db | undefined;
export const db = () => (opened ??= open());

function open(): Db {
	const address = process.env['E2E_DATABASE_URL'];
	if (address) return connect(address);
	const file = connect(join(process.env['E2E_DATA_DIR'] ?? '', 'bluepencil.db'));
	// What a test puts there need not outlive a power failure; the server's own writes wait for the disk.
	void sql`pragma synchronous = off`.execute(file);
	return file;
}

const HOUR = 3_600_000;
export const SESSION_COOKIE = 'bluepencil_session';

/** A session of somebody; what its cookie holds. */
export async function newSession(userId: string): Promise<string> {
	const token = newToken();
	const expiresAt = Date.now() + 24 * 30 * HOUR;
	await insertSession(db(), { tokenHash: hashToken(token), userId, expiresAt });
	return token;
}

/** Sign a browser in, as if somebody had typed the right words. */
export async function signIn(
	where: Page | BrowserContext,
	userId: string,
	baseURL = process.env['E2E_URL'] ?? ''
) {
	const context = 'context' in where ? where.context() : where;
	const cookie = { name: SESSION_COOKIE, value: await newSession(userId), url: baseURL };
	await context.addCookies([{ ...cookie, httpOnly: true, sameSite: 'Lax' }]);
}

/** A teacher in a school of her own. */
export async function newTeacher(schoolId?: string): Promise<{ id: string; schoolId: string }> {
	const school = schoolId ?? (await aSchool(db(), randomUUID()));
	return { id: await aTeacher(db(), randomUUID(), school), schoolId: school };
}

/** A class of that teacher, with a code of its own. */
export async function newClass(
	teacher: { id: string; schoolId: string },
	given: Partial<Class> = {}
) {
	const joinCode = dealCode(Math.random).slice(0, 6);
	const { id: teacherId, schoolId } = teacher;
	return aClass(db(), { id: randomUUID(), joinCode, teacherId, schoolId, ...given });
}

/** A learner of that class. */
export async function newLearner({ id: classId, schoolId }: Class, name = 'Ana') {
	return aLearner(db(), { id: randomUUID(), name, classId, schoolId });
}

/** A name that nobody else has, in letters of which no swear word can be made. */
export function newName(): string {
	const letters = randomUUID()
		.replaceAll('-', '')
		.replace(/./g, (hex) => 'bdfhjlmnpqrtvwxz'.charAt(parseInt(hex, 16)));
	return `Fox ${letters}`;
}
