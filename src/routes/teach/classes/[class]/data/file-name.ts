import { dateFormat } from '$lib/domain/classes/date-format';

/** "English 8b answers 2026-11-27": the class, what it is, and the day by the clock of the class. */
export function fileName(
	{ name, timeZone }: { name: string; timeZone: string },
	what: string,
	now: number
): string {
	return `${name} ${what} ${dayOf(now, timeZone)}`;
}

/** "2026-11-27" */
export function dayOf(now: number, timeZone: string): string {
	const numbers = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
	return dateFormat('en-CA', { timeZone, ...numbers }).format(now);
}
