import { beforeEach, expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignment, someWork } from '../../../../tests/factories/an-assignment';
import { rowsAbout } from '../../../../tests/rows-about';
import { testDb } from '../../../../tests/test-db';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { insertLink } from '../repositories/links';
import { insertOutcome } from '../repositories/request-log';
import { updateRetention } from '../repositories/retention';
import { insertSession } from '../repositories/sessions';
import { insertUser } from '../repositories/users';
import { eraseFinishedClasses, findEraseDate } from './erase-finished-classes';
import { keepHouse } from './keep-house';
import { takeTry } from './throttle';

const DAY = 24 * 3_600_000;
const at = (date: string) => Date.parse(`${date}T12:00:00Z`);

let db: Db;
beforeEach(async () => {
	db = await testDb();
	await aSchool(db);
	await aTeacher(db);
});

const classes = async () =>
	(await db.selectFrom('class').select('id').execute()).map(({ id }) => id);

it('keeps finished classes until somebody deletes them, unless the school says otherwise', async () => {
	await aClass(db, { archivedAt: at('2020-06-01') });
	expect(await eraseFinishedClasses(db, at('2030-01-01'))).toBe(0);
	expect(await findEraseDate(db, 'class')).toBeNull();
});

it('erases an archived class after as many months as the school set, with its learners', async () => {
	await aClass(db, { id: 'class-old', archivedAt: at('2026-01-31') });
	await aLearner(db, { id: 'learner-ana', classId: 'class-old' });
	await updateRetention(db, 'school', 1);
	expect(await findEraseDate(db, 'class-old')).toBe(at('2026-02-28'));
	expect(await eraseFinishedClasses(db, at('2026-02-28') - 1)).toBe(0);
	expect(await eraseFinishedClasses(db, at('2026-02-28'))).toBe(1);
	expect(await classes()).toEqual([]);
	expect(await rowsAbout(db, 'learner-ana')).toEqual([]);
	const log = db.selectFrom('audit_event').orderBy('id').select(['action', 'actor_id']);
	expect(await log.execute()).toEqual([
		{ action: 'class-deleted', actor_id: null },
		{ action: 'retention-run', actor_id: null }
	]);
});

it('counts the months of a class that was never archived from what happened last in it', async () => {
	await aClass(db, { createdAt: at('2025-09-01') });
	await aLearner(db);
	await anAssignment(db, { dueAt: at('2025-10-01') });
	await someWork(db, { userId: 'ana', startedAt: at('2025-09-20'), savedAt: [at('2025-12-10')] });
	await updateRetention(db, 'school', 12);
	expect(await findEraseDate(db, 'class')).toBe(at('2026-12-10'));
	await anAssignment(db, { id: 'later', dueAt: at('2026-03-01') });
	expect(await findEraseDate(db, 'class')).toBe(at('2027-03-01'));
});

it('erases a class once, although two processes begin at the same time', async () => {
	await aClass(db, { archivedAt: 0 });
	await updateRetention(db, 'school', 1);
	const runs = await Promise.all([1, 2].map(() => eraseFinishedClasses(db, at('2026-01-01'))));
	expect(runs.sort()).toEqual([0, 1]);
	const log = db.selectFrom('audit_event').where('action', '=', 'class-deleted').select('id');
	expect(await log.execute()).toHaveLength(1);
});

it('leaves the classes of other schools alone', async () => {
	await aSchool(db, 'other');
	await aClass(db, { schoolId: 'other', archivedAt: 0 });
	await updateRetention(db, 'school', 1);
	expect(await eraseFinishedClasses(db, at('2026-01-01'))).toBe(0);
});

it('clears away what has had its time, and nothing that has not', async () => {
	const now = 1000 * DAY;
	for (const [name, when] of [
		['old', now - 1],
		['new', now + 1]
	] as const) {
		const [userId, tokenHash, expiresAt] = ['teacher', name, when];
		await insertSession(db, { tokenHash, userId, expiresAt });
		await insertLink(db, { tokenHash, purpose: 'reset', subjectId: null, createdAt: 0, expiresAt });
		await insertOutcome(db, { id: name, userId, outcome: 'made', at: when - DAY });
		await takeTry(db, { limit: 'account', subject: name, now: when - 600_000 });
		await insertAuditEvent(db, {
			schoolId: null,
			actorId: null,
			action: 'signed-in',
			subjectId: name,
			at: when - 730 * DAY
		});
	}
	await keepHouse(db, now);
	const left = async (table: 'session' | 'link', column = 'token_hash' as const) =>
		(await db.selectFrom(table).select(column).execute()).map((row) => row[column]);
	expect(await left('session')).toEqual(['new']);
	expect(await left('link')).toEqual(['new']);
	expect(await db.selectFrom('request_log').select('id').execute()).toEqual([{ id: 'new' }]);
	expect(await db.selectFrom('rate_limit').select('key').execute()).toEqual([
		{ key: 'account:new' }
	]);
	expect(await db.selectFrom('audit_event').select('subject_id').execute()).toEqual([
		{ subject_id: 'new' }
	]);
});

it('deletes who has been away for 400 days as a guest or without a class, but not who still works', async () => {
	const now = 1000 * DAY;
	const guest = (id: string, createdAt: number) =>
		insertUser(db, { id, role: 'guest', name: '', schoolId: null, createdAt });
	await aClass(db);
	await aLearner(db);
	await anAssignment(db);
	await guest('gone', now - 401 * DAY);
	await guest('back', now - 401 * DAY);
	await guest('new', now - 399 * DAY);
	await aLearner(db, { id: 'left-over' });
	await db.deleteFrom('enrollment').where('user_id', '=', 'left-over').execute();
	await someWork(db, { userId: 'gone', startedAt: now - 401 * DAY, savedAt: [now - 401 * DAY] });
	await someWork(db, { userId: 'back', startedAt: now - 401 * DAY, savedAt: [now - DAY] });
	expect(await keepHouse(db, now)).toEqual({ classes: 0, people: 2 });
	const left = db.selectFrom('user').where('role', '!=', 'teacher').orderBy('id').select('id');
	expect(await left.execute()).toEqual([{ id: 'ana' }, { id: 'back' }, { id: 'new' }]);
});
