const NAME =
	/^bluepencil-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.(db|dump)(\.\d+\.part(?:\.rows)?)?$/;

/** A moment as it stands in names of files: they sort by it, and no system forbids its signs. */
export const stampOf = (at: number): string =>
	`${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}Z`;

/** "bluepencil-2026-11-27T02-00-00Z.db" */
export const backupName = (at: number, suffix: string): string =>
	`bluepencil-${stampOf(at)}${suffix}`;

/** When a backup was made, by its name; null for any file that is not one of ours. */
export function backupTime(name: string): { at: number; isUnfinished: boolean } | null {
	const [, day, hours, minutes, seconds, , part] = NAME.exec(name) ?? [];
	if (!day) return null;
	const at = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
	return Number.isNaN(at) ? null : { at, isUnfinished: part !== undefined };
}
