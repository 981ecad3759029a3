import type { AuditAction } from '$lib/domain/accounts/audit-action';
import type { Db } from '../db/schema';
import { hasEventSince, insertAuditEvent } from '../repositories/audit-events';

const HOUR_MS = 3_600_000;

interface View {
	actorId: string;
	schoolId: string | null;
	classId: string | null;
	action: Extract<AuditAction, 'board-viewed' | 'learner-viewed' | 'skills-viewed' | 'work-viewed'>;
	/** The learner, the assignment of the board, or the class. */
	subjectId: string;
	now: number;
}

/** Write down that somebody looked at learners' work; once an hour for the same thing. */
export async function noteView(db: Db, { now, ...view }: View): Promise<void> {
	if (await hasEventSince(db, { ...view, since: now - HOUR_MS })) return;
	await insertAuditEvent(db, { ...view, at: now });
}
