import { v7 as newId } from 'uuid';
import type { ClassSettings } from '$lib/domain/classes/class-settings';
import { newJoinCode } from '$lib/domain/classes/join-code';
import { secureRandom } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { insertClass, insertClassTeacher, isCodeGiven } from '../repositories/classes';
import { doOnce } from './do-once';

interface Create {
	teacher: { id: string; schoolId: string };
	settings: ClassSettings;
	requestId: string;
	now: number;
}

/** A class with a code of its own, ready to be joined. Returns its id. */
export async function createClass(
	db: Db,
	{ teacher, settings, requestId, now }: Create
): Promise<string> {
	const { id: userId, schoolId } = teacher;
	return doOnce(db, { requestId, verb: 'create class', userId, now }, async (tx) => {
		const id = newId();
		const joinCode = await freeCode(tx);
		const code = { joinCode, joinCodeExpiresAt: null, archivedAt: null };
		await insertClass(tx, { id, schoolId, ...settings, ...code, createdAt: now });
		await insertClassTeacher(tx, { classId: id, userId, isOwner: true, addedAt: now });
		const event = { schoolId, classId: id, actorId: userId, at: now };
		await insertAuditEvent(tx, { ...event, action: 'class-created' });
		return id;
	});
}

/** A code that no class has. */
export async function freeCode(tx: Db): Promise<string> {
	for (;;) {
		const code = newJoinCode(secureRandom);
		if (!(await isCodeGiven(tx, code))) return code;
	}
}
