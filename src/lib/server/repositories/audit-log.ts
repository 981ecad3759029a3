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

/** The class or the school that a log is about. */
export type LogOf = { classId: string } | { schoolId: string };

/** From one instant up to, and without, another; null is open. */
export interface Period {
	from: number | null;
	to: number | null;
}

interface Page {
	of: LogOf;
	during?: Period;
	limit: number;
	offset: number;
}

/** Entries, newest first; one more than `limit` when there are more. */
export async function listLog(db: Db, { of, during, limit, offset }: Page): Promise<LogEntry[]> {
	const rows = await entries(db, of, during)
		.limit(limit + 1)
		.offset(offset)
		.execute();
	return rows.map(toEntry);
}

/** Entries with what was noted about each, newest first, from those older than `after` on. */
export async function listLogAfter(
	db: Db,
	{ of, during, limit, after }: Omit<Page, 'offset'> & { after: LogEntry | null }
): Promise<(LogEntry & { detail: string })[]> {
	const rows = await entries(db, of, during)
		.select('audit_event.detail')
		.$if(after !== null, (query) =>
			query.where(({ and, or, eb }) =>
				or([
					eb('audit_event.at', '<', after?.at ?? 0),
					and([
						eb('audit_event.at', '=', after?.at ?? 0),
						eb('audit_event.id', '<', after?.id ?? '')
					])
				])
			)
		)
		.limit(limit)
		.execute();
	return rows.map((row) => ({ ...toEntry(row), detail: row.detail }));
}

function entries(db: Db, of: LogOf, { from, to }: Period = { from: null, to: null }) {
	const [column, id] =
		'classId' in of
			? (['audit_event.class_id', of.classId] as const)
			: (['audit_event.school_id', of.schoolId] as const);
	return db
		.selectFrom('audit_event')
		.leftJoin('user as actor', 'actor.id', 'audit_event.actor_id')
		.leftJoin('user as person', 'person.id', 'audit_event.subject_id')
		.leftJoin('class', 'class.id', 'audit_event.class_id')
		.leftJoin('class as other', 'other.id', 'audit_event.subject_id')
		.leftJoin('assignment', 'assignment.id', 'audit_event.subject_id')
		.leftJoin('saved_quiz', 'saved_quiz.id', 'audit_event.subject_id')
		.where(column, '=', id)
		.$if(from !== null, (query) => query.where('audit_event.at', '>=', from ?? 0))
		.$if(to !== null, (query) => query.where('audit_event.at', '<', to ?? 0))
		.orderBy('audit_event.at', 'desc')
		.orderBy('audit_event.id', 'desc')
		.select(['audit_event.id', 'audit_event.at', 'audit_event.action'])
		.select(['audit_event.actor_id as actorId', 'actor.name as actor'])
		.select(['audit_event.class_id as classId', 'class.name as className'])
		.select('audit_event.subject_id as subjectId')
		.select(({ fn }) =>
			fn.coalesce('person.name', 'other.name', 'assignment.title', 'saved_quiz.title').as('subject')
		);
}

function toEntry(row: Omit<LogEntry, 'action'> & { action: string }): LogEntry {
	const { id, at, actorId, actor, subjectId, subject, classId, className } = row;
	const action = row.action as AuditAction;
	return { id, at, action, actorId, actor, subjectId, subject, classId, className };
}
