import { dateFormat } from '$lib/domain/classes/date-format';

/** A day as a list of versions tells it: "Nov 26, 2026". */
export function dayOf(at: number): string {
	return dateFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
