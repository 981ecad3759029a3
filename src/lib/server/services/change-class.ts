import type { AuditAction } from '$lib/domain/accounts/audit-action';
import type { ClassSettings } from '$lib/domain/classes/class-settings';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { updateClass, type Class } from '../repositories/classes';
import { freeCode } from './create-class';
import { doOnce } from './do-once';

interface Change {
	taught: Class;
	teacherId: string;
	now: number;
}

/** Name, time zone, and how learners come in. */
export async function changeSettings(
	db: Db,
	{ settings, ...change }: Change & { settings: ClassSettings }
): Promise<void> {
	await store(db, change, { action: 'class-changed', set: settings });
}

/** A new code; whoever has the old one cannot join with it. Joining is on again. */
export async function resetCode(
	db: Db,
	{ requestId, ...change }: Change & { requestId: string }
): Promise<string> {
	const { taught, teacherId, now } = change;
	return doOnce(
		db,
		{ requestId, verb: `code ${taught.id}`, userId: teacherId, now },
		async (tx) => {
			const joinCode = await freeCode(tx);
			await updateClass(tx, taught.id, { joinCode, joinCodeExpiresAt: null });
			await note(tx, change, 'code-reset');
			return joinCode;
		}
	);
}

/**
 * Until when the code lets learners in; null for ever, `now` switches it off. The code itself
 * stays: learners who have a card type it to sign in.
 */
export async function setCodeExpiry(
	db: Db,
	{ expiresAt, ...change }: Change & { expiresAt: number | null }
): Promise<void> {
	await store(db, change, { action: 'class-changed', set: { joinCodeExpiresAt: expiresAt } });
}

/** Put a finished class away, or bring it back. Nothing in it is lost. */
export async function setArchived(
	db: Db,
	{ isArchived, ...change }: Change & { isArchived: boolean }
): Promise<void> {
	if (isArchived === (change.taught.archivedAt !== null)) return;
	const action = isArchived ? 'class-archived' : 'class-restored';
	await store(db, change, { action, set: { archivedAt: isArchived ? change.now : null } });
}

async function store(
	db: Db,
	change: Change,
	{ action, set }: { action: AuditAction; set: Partial<Class> }
): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await updateClass(tx, change.taught.id, set);
		await note(tx, change, action);
	});
}

async function note(tx: Db, { taught, teacherId, now }: Change, action: AuditAction) {
	const { id: classId, schoolId } = taught;
	await insertAuditEvent(tx, { schoolId, classId, actorId: teacherId, action, at: now });
}
