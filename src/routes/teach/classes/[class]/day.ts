import { dateFormat } from '$lib/domain/classes/date-format';

/** A moment as a class's clock tells it: "Nov 25, 2026, 3:30 PM". */
export function day(at: number, timeZone: string): string {
	return dateFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at);
}
