import type { AuditAction } from '$lib/domain/accounts/audit-action';
import type { Db } from '../db/schema';

/** A log entry with the names that its ids have now; null where nobody has that id any more. */
export interface LogEntry {
	id: string;
	at: number;
	action: AuditAction;
	/** Null when the program itself did it. */
	actorId: string | null;
	actor: string | null;
	subjectId: string | null;
	subject: string | null;
	classId: string | null;
	className: string | null;
}

interface Page {
	/** The class or the school that the log is about. */
	of: { classId: string } | { schoolId: string };
	limit: number;
	offset: number;
}

/** Entries, newest first; one more than `limit` when there are more. */
export async function listLog(db: Db, { of, limit, offset }: Page): Promise<LogEntry[]> {
	const [column, id] =
		'classId' in of
			? (['audit_event.class_id', of.classId] as const)
			: (['audit_event.school_id', of.schoolId] as const);
	const rows = await db
		.selectFrom('audit_event')
		.leftJoin('user as actor', 'actor.id', 'audit_event.actor_id')
		.leftJoin('user as person', 'person.id', 'audit_event.subject_id')
		.leftJoin('class', 'class.id', 'audit_event.class_id')
		.leftJoin('class as other', 'other.id', 'audit_event.subject_id')
		.leftJoin('assignment', 'assignment.id', 'audit_event.subject_id')
		.leftJoin('saved_quiz', 'saved_quiz.id', 'audit_event.subject_id')
		.where(column, '=', id)
		.orderBy('audit_event.at', 'desc')
		.orderBy('audit_event.id', 'desc')
		.limit(limit + 1)
		.offset(offset)
		.select(['audit_event.id', 'audit_event.at', 'audit_event.action'])
		.select(['audit_event.actor_id as actorId', 'actor.name as actor'])
		.select(['audit_event.class_id as classId', 'class.name as className'])
		.select('audit_event.subject_id as subjectId')
		.select(({ fn }) =>
			fn.coalesce('person.name', 'other.name', 'assignment.title', 'saved_quiz.title').as('subject')
		)
		.execute();
	return rows.map((row) => ({ ...row, action: row.action as AuditAction }));
}
