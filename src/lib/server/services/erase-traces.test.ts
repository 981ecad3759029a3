import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignment, someWork } from '../../../../tests/factories/an-assignment';
import { makeBackup } from '../backup/make-backup';
import { sqliteEngine } from '../backup/sqlite-engine';
import { openExisting } from '../backup/sqlite-file';
import { connect } from '../db/connect';
import { migrateToLatest } from '../db/migrate';
import type { Db } from '../db/schema';
import { putNote } from '../repositories/learner-notes';
import { eraseClass } from './erase-class';
import { eraseLearner } from './erase-learner';

// Bytes of what was deleted, in what whoever has the disk could read. In a file, as a school has it.

const NAME = 'Xanthippe Quillfeather';
const NOTE = 'Zwieback before the parliament vote';

let dir: string;
let place: string;
let db: Db;

/** Xanthippe among 40 others, each with answers and a note. */
beforeEach(async () => {
	dir = mkdtempSync(join(tmpdir(), 'bluepencil-traces-'));
	place = join(dir, 'bluepencil.db');
	db = connect(place);
	await migrateToLatest(db);
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await anAssignment(db);
	await aLearner(db, { id: 'xan', name: NAME });
	await aNoteOf('xan', NOTE);
	for (let n = 0; n < 40; n++) {
		await aLearner(db, { id: `other-${n}` });
		await aNoteOf(`other-${n}`, `It judges, says ${n}.`);
	}
});

afterEach(async () => {
	vi.useRealTimers();
	await db.destroy();
	rmSync(dir, { recursive: true });
});

/** One note is short, the other fills pages of its own. */
async function aNoteOf(userId: string, text: string) {
	const attempt = await someWork(db, { userId, savedAt: [1, 2] });
	const note = { assignmentId: 'assignment', at: 1 };
	await putNote(db, { ...note, responseId: `${attempt}-r0`, text });
	await putNote(db, { ...note, responseId: `${attempt}-r1`, text: `${text}. `.repeat(400) });
}

const byTeacher = { actorId: 'teacher', schoolId: 'school', now: 10 };
const eraseXanthippe = () => eraseLearner(db, { ...byTeacher, classId: 'class', learnerId: 'xan' });

/** Which files of the folder hold her name, however written, or her words. */
const tellOfHer = () =>
	readdirSync(dir).filter((file) =>
		[NAME, NAME.toLowerCase(), NOTE].some((word) => readFileSync(join(dir, file)).includes(word))
	);

it('leaves no byte of a deleted learner in the file, in its log, nor in a new backup', async () => {
	expect(tellOfHer()).not.toEqual([]);
	await eraseXanthippe();
	expect(tellOfHer()).toEqual([]);
	expect(await makeBackup(sqliteEngine(place), join(dir, 'backup.db'))).toMatchObject({ ok: true });
	expect(tellOfHer()).toEqual([]);
});

it('leaves no byte of the learners of a deleted class', async () => {
	await eraseClass(db, { ...byTeacher, id: 'class' });
	expect(tellOfHer()).toEqual([]);
});

it('empties the log a minute later when a backup was reading meanwhile, and holds nobody up', async () => {
	const reader = openExisting(place);
	reader.exec('begin; select * from user');
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	const before = Date.now();
	await eraseXanthippe();
	expect(Date.now() - before).toBeLessThan(2000);
	expect(tellOfHer()).toContain('bluepencil.db-wal');
	reader.close();
	await vi.advanceTimersByTimeAsync(61_000);
	await vi.waitFor(() => expect(tellOfHer()).toEqual([]));
});

it('puts nothing into a backup that was deleted before the file overwrote what is deleted', async () => {
	const old = openExisting(place);
	old.pragma('secure_delete = OFF');
	old.exec("delete from learner_note; update user set name = 'Ana' where id = 'xan'");
	old.exec("update enrollment set name_key = 'ana' where user_id = 'xan'");
	old.pragma('wal_checkpoint(TRUNCATE)');
	old.close();
	expect(tellOfHer()).toEqual(['bluepencil.db']);
	await makeBackup(sqliteEngine(place), join(dir, 'backup.db'));
	expect(tellOfHer()).toEqual(['bluepencil.db']);
});
