import { toCsv } from '$lib/domain/exports/csv';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { listLogAfter, type LogEntry, type Period } from '../repositories/audit-log';
import { iso } from './export-work';

export const LOG_FORMATS = ['csv', 'jsonl'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

/** So many entries are read at a time. */
const BATCH = 500;

interface Ask {
	schoolId: string;
	actorId: string;
	format: LogFormat;
	during: Period;
	now: number;
}

/** Write down that somebody takes a copy of the log, before it is given. */
export async function noteLogExport(db: Db, { schoolId, actorId, now, ...what }: Ask) {
	const { format, during } = what;
	const event = { schoolId, actorId, subjectId: schoolId, at: now };
	await insertAuditEvent(db, { ...event, action: 'log-exported', detail: { format, ...during } });
}

/** What is written around entries: the heads of a table's columns, and an entry as a sentence. */
export interface LogWords {
	heads: string[];
	say: (entry: LogEntry) => string;
}

/** The log of a school, newest first, part by part while it is sent. */
export async function* exportLog(
	db: Db,
	{ schoolId, format, during, now }: Omit<Ask, 'actorId'>,
	words: LogWords
): AsyncGenerator<string> {
	if (format === 'csv') yield toCsv([words.heads]);
	// What happens while it is sent is not in it.
	const until = { from: during.from, to: Math.min(during.to ?? Infinity, now + 1) };
	let after: LogEntry | null = null;
	for (;;) {
		const ask = { of: { schoolId }, during: until, limit: BATCH, after };
		const entries: Entry[] = await listLogAfter(db, ask);
		if (entries.length > 0)
			yield format === 'csv'
				? toCsv(entries.map((entry) => toRow(entry, words)))
				: entries.map((entry) => toLine(entry, words)).join('');
		after = entries.at(-1) ?? null;
		if (entries.length < BATCH) return;
	}
}

type Entry = LogEntry & { detail: string };

const toRow = (entry: Entry, { say }: LogWords) => [
	...[iso(entry.at), entry.action, say(entry), entry.actor, entry.subject, entry.className],
	...[entry.actorId, entry.subjectId, entry.classId, entry.detail, entry.id]
];

function toLine({ at, detail, ...entry }: Entry, { say }: LogWords): string {
	const sentence = say({ at, ...entry });
	// Only the log itself has written it.
	const told = JSON.parse(detail) as unknown;
	return `${JSON.stringify({ at: iso(at), ...entry, sentence, detail: told })}\n`;
}
