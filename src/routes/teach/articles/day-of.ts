/** A day as a list of versions tells it: "Nov 26, 2026". */
export function dayOf(at: number): string {
	return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
