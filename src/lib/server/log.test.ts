import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../tests/factories/a-school';
import { POSTGRES, testDb } from '../../../tests/test-db';
import type { Db } from './db/schema';
import { createLog } from './log';

let db: Db;
beforeEach(async () => {
	db = await testDb();
});

/** The line that a failure leaves in the log. */
async function lineOf(work: () => Promise<unknown>): Promise<string> {
	let line = '';
	const log = createLog('info', { write: (text) => void (line += text) });
	await work().catch((err: unknown) => log.error({ err }, 'unexpected error'));
	expect(line).toContain('"msg":"unexpected error"');
	return line;
}

it('a name that is there already does not get into the log, but which rule it broke and where', async () => {
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	const line = await lineOf(async () => {
		for (const id of ['ana', 'other']) await aLearner(db, { id, name: 'ana quill' });
	});
	expect(line).not.toContain('quill');
	expect(JSON.parse(line).err).toMatchObject(
		POSTGRES
			? { type: 'DatabaseError', code: '23505', constraint: 'enrollment_name', table: 'enrollment' }
			: { type: 'SqliteError', code: 'SQLITE_CONSTRAINT_UNIQUE' }
	);
	expect(JSON.parse(line).err.message).toMatch(/^(duplicate key|UNIQUE constraint failed)/);
	expect(JSON.parse(line).err.stack).toContain('insertEnrollment');
});

it.skipIf(!POSTGRES)('nor does a value that the database quotes because it is none', async () => {
	const line = await lineOf(() => sql`select ${'ana quill'}::text::bigint`.execute(db));
	expect(line).not.toContain('quill');
	expect(JSON.parse(line).err).toMatchObject({ type: 'DatabaseError', code: '22P02' });
});

it('nor does what somebody sent that is no JSON', async () => {
	const line = await lineOf(async () => JSON.parse('ana quill'));
	expect(line).not.toContain('quill');
	expect(JSON.parse(line).err).toMatchObject({ type: 'SyntaxError' });
});

it('nor what another error carries or was caused by', async () => {
	const cause = new Error('the connection broke');
	const error = Object.assign(new TypeError('it failed', { cause }), { input: 'ana quill' });
	const line = await lineOf(() => Promise.reject(error));
	expect(line).not.toContain('quill');
	expect(JSON.parse(line).err).toMatchObject({
		...{ type: 'TypeError', message: 'it failed' },
		cause: { type: 'Error', message: 'the connection broke' }
	});
});

it('a reason in words stays as it is', async () => {
	const line = await lineOf(() => Promise.reject('The disk is full.'));
	expect(JSON.parse(line).err).toBe('The disk is full.');
});
