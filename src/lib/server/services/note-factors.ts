import type { AuditAction } from '$lib/domain/accounts/audit-action';
import type { Person } from '$lib/domain/accounts/role';
import { hashToken } from '../auth/token';
import type { Db } from '../db/schema';
import { insertAuditEvent, type AuditEvent } from '../repositories/audit-events';
import { deleteLinksTo } from '../repositories/links';
import { deleteUserSessions } from '../repositories/sessions';

/** Who changes how they prove themselves, and on which device. */
export interface FactorChange {
	person: Person;
	/** What the cookie of this device holds: it stays signed in. */
	keepToken: string | undefined;
	now: number;
}

/** After a change of factors: other devices are signed out, half sign-ins end, the log tells it. */
export async function noteFactors(
	tx: Db,
	{ person: { id, schoolId }, keepToken, now }: FactorChange,
	{ action, detail }: { action: AuditAction; detail?: NonNullable<AuditEvent['detail']> }
): Promise<void> {
	await deleteUserSessions(tx, id, keepToken && hashToken(keepToken));
	await deleteLinksTo(tx, 'second-step', id);
	const event = { schoolId, actorId: id, subjectId: id, at: now };
	await insertAuditEvent(tx, { ...event, action, ...(detail && { detail }) });
}
