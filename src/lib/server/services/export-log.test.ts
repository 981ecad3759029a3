import { beforeEach, expect, it } from 'vitest';
import { testDb } from '../../../../tests/test-db';
import { aSchool, aTeacher } from '../../../../tests/factories/a-school';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import type { Period } from '../repositories/audit-log';
import { exportLog, noteLogExport, type LogFormat } from './export-log';

const OPEN: Period = { from: null, to: null };
const words = {
	heads: ['Time', 'Action'],
	say: ({ action }: { action: string }) => `Said: ${action}`
};
let db: Db;

beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aSchool(db, 'other');
	await aTeacher(db);
});

const happen = (at: number, schoolId = 'school') =>
	insertAuditEvent(db, {
		...{ schoolId, actorId: 'teacher', action: 'signed-in', subjectId: 'teacher', at },
		detail: { by: 'app' }
	});

async function take(format: LogFormat, during = OPEN, now = 10_000) {
	let text = '';
	const ask = { schoolId: 'school', format, during, now };
	for await (const part of exportLog(db, ask, words)) text += part;
	return text;
}

it('gives every entry of the school once, newest first, however many share an instant', async () => {
	for (let i = 0; i < 1203; i++) await happen(Math.floor(i / 7));
	await happen(5, 'other');
	const lines = (await take('jsonl')).trimEnd().split('\n');
	const entries = lines.map((line) => JSON.parse(line) as { id: string; at: string });
	expect(new Set(entries.map(({ id }) => id)).size).toBe(1203);
	const times = entries.map(({ at }) => Date.parse(at));
	expect(times).toEqual(times.toSorted((a, b) => b - a));
	expect(entries[0]).toMatchObject({ action: 'signed-in', sentence: 'Said: signed-in' });
	expect(entries[0]).toMatchObject({ actor: 'teacher', detail: { by: 'app' } });
});

it('keeps to the time that was asked for, and to what had happened by then', async () => {
	for (const at of [1000, 2000, 3000, 20_000]) await happen(at);
	const timesOf = (text: string) => [...text.matchAll(/"at":"([^"]+)"/g)].map(([, at]) => at);
	const during = { from: 2000, to: 3000 };
	expect(timesOf(await take('jsonl', during))).toEqual([new Date(2000).toISOString()]);
	expect(timesOf(await take('jsonl'))).toHaveLength(3);
});

it('turns no name into a formula', async () => {
	await db.updateTable('user').set({ name: '=1+1' }).where('id', '=', 'teacher').execute();
	await happen(1);
	const [heads, line] = (await take('csv')).split('\r\n');
	expect(heads).toBe('Time,Action');
	expect(line).toContain(",'=1+1,");
});

it('is itself in the log that is taken', async () => {
	const ask = { schoolId: 'school', actorId: 'teacher', during: OPEN, now: 10_000 };
	await noteLogExport(db, { ...ask, format: 'csv' });
	expect(await take('csv')).toContain('log-exported');
});
