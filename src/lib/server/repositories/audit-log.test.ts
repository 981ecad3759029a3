import { expect, it } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignment } from '../../../../tests/factories/an-assignment';
import { testDb } from '../../../../tests/test-db';
import { noteView } from '../services/note-view';
import { insertAuditEvent } from './audit-events';
import { listLog } from './audit-log';

async function setUp() {
	const db = await testDb();
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db);
	await anAssignment(db);
	return db;
}
const here = { schoolId: 'school', classId: 'class', actorId: 'teacher' };

it('tells who did what to whom by the names they have now, newest first', async () => {
	const db = await setUp();
	await insertAuditEvent(db, { ...here, action: 'learner-viewed', subjectId: 'ana', at: 1 });
	await insertAuditEvent(db, { ...here, action: 'board-viewed', subjectId: 'assignment', at: 2 });
	await insertAuditEvent(db, {
		...here,
		actorId: 'gone',
		action: 'class-changed',
		subjectId: 'class',
		at: 3
	});
	const log = await listLog(db, { of: { classId: 'class' }, limit: 10, offset: 0 });
	expect(log.map(({ actor, action, subject }) => [actor, action, subject])).toEqual([
		[null, 'class-changed', 'Class 8b'],
		['teacher', 'board-viewed', 'Loaded terms'],
		['teacher', 'learner-viewed', 'ana']
	]);
});

it('comes in pages, and keeps classes and schools apart', async () => {
	const db = await setUp();
	for (let at = 1; at <= 5; at++)
		await insertAuditEvent(db, { ...here, action: 'class-changed', at });
	await insertAuditEvent(db, { ...here, classId: 'other', action: 'class-changed', at: 6 });
	await insertAuditEvent(db, {
		...here,
		schoolId: 'other',
		classId: null,
		action: 'signed-in',
		at: 7
	});
	const times = async (of: { classId: string } | { schoolId: string }, offset: number) =>
		(await listLog(db, { of, limit: 2, offset })).map(({ at }) => at);
	expect(await times({ classId: 'class' }, 0)).toEqual([5, 4, 3]);
	expect(await times({ classId: 'class' }, 4)).toEqual([1]);
	expect(await times({ schoolId: 'school' }, 0)).toEqual([6, 5, 4]);
});

it('writes the same look down once an hour', async () => {
	const db = await setUp();
	const look = (now: number, subjectId = 'ana') =>
		noteView(db, { ...here, action: 'learner-viewed', subjectId, now });
	for (const now of [1, 2, 3_600_001]) await look(now);
	expect(await listLog(db, { of: { classId: 'class' }, limit: 9, offset: 0 })).toHaveLength(1);
	await look(3_600_002);
	await look(3_600_003, 'ben');
	expect(await listLog(db, { of: { classId: 'class' }, limit: 9, offset: 0 })).toHaveLength(3);
});
