import type { Plan } from '$lib/server/backup/restore-backup';
import type { Contents } from '$lib/server/repositories/contents';

/** What a backup holds beside what is there now, in lines for a terminal. */
export function planLines({ held, now, schema }: Plan): string[] {
	const there = now === 'unreadable' ? null : now;
	const rows: [string, (contents: Contents) => string][] = [
		['people', ({ rows }) => String(rows['user'] ?? rows['guest'] ?? 0)],
		['classes', ({ rows }) => String(rows['class'] ?? 0)],
		['attempts', ({ rows }) => String(rows['attempt'] ?? 0)],
		['answers', ({ rows }) => String(rows['response'] ?? 0)],
		['newest answer', ({ newestAnswerAt: at }) => (at === null ? 'none' : timeOf(at))],
		['schema', ({ migrations }) => migrations.at(-1) ?? 'none']
	];
	const lines = rows.map(([name, tell]) => row(name, tell(held), there ? tell(there) : '-'));
	lines.unshift(row('', 'in the backup', 'here now'));
	if (now === 'unreadable') lines.push('The database that is here now cannot be read.');
	if (now === null) lines.push('There is no database here yet.');
	if (schema === 'older')
		lines.push('The backup is of an older release; its schema is brought up to date.');
	return lines;
}

const row = (name: string, ...cells: string[]) =>
	`${name.padEnd(15)}${cells.map((cell) => cell.padEnd(38)).join('')}`.trimEnd();

const timeOf = (at: number) => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
