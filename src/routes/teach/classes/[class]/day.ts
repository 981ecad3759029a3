/** A moment as a class's clock tells it: "Nov 25, 2026, 3:30 PM". */
export function day(at: number, timeZone: string): string {
	return new Intl.DateTimeFormat('en-US', {
		dateStyle: 'medium',
		timeStyle: 'short',
		timeZone
	}).format(at);
}
