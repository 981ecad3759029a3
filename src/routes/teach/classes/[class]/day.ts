/** One a time zone: making one takes longer than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** A moment as a class's clock tells it: "Nov 25, 2026, 3:30 PM". */
export function day(at: number, timeZone: string): string {
	const clock = clocks.get(timeZone) ?? newClock(timeZone);
	clocks.set(timeZone, clock);
	return clock.format(at);
}

const newClock = (timeZone: string) =>
	new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone });
