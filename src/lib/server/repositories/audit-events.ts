import { v7 as newId } from 'uuid';
import type { AuditAction } from '$lib/domain/accounts/audit-action';
import { builtOnce } from '../db/built-once';
import type { Db } from '../db/schema';

export interface AuditEvent {
	schoolId: string | null;
	classId?: string | null;
	/** Null when the program itself did it. */
	actorId: string | null;
	action: AuditAction;
	subjectId?: string | null;
	/** Ids and numbers, never names or answers: the log outlives what was deleted. */
	detail?: Record<string, string | number | boolean | null>;
	at: number;
}

/** Write down who did what; in the same transaction as the deed. */
export async function insertAuditEvent(db: Db, event: AuditEvent): Promise<void> {
	await db
		.insertInto('audit_event')
		.values({
			id: newId(),
			school_id: event.schoolId,
			class_id: event.classId ?? null,
			actor_id: event.actorId,
			action: event.action,
			subject_id: event.subjectId ?? null,
			detail: JSON.stringify(event.detail ?? {}),
			at: event.at
		})
		.execute();
}

type Since = Pick<AuditEvent, 'action'> & { actorId: string; subjectId: string; since: number };

const eventsSince = builtOnce((db, { actorId, action, subjectId, since }: Since) =>
	db
		.selectFrom('audit_event')
		.where('actor_id', '=', actorId)
		.where('action', '=', action)
		.where('subject_id', '=', subjectId)
		.where('at', '>=', since)
		.select('id')
		.limit(1)
);

/** Whether somebody did the same to the same thing since then. */
export async function hasEventSince(db: Db, event: Since): Promise<boolean> {
	return (await eventsSince(db, event)).length > 0;
}
