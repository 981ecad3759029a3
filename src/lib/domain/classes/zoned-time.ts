import { dateFormat } from './date-format';

const DAY_MS = 24 * 60 * 60_000;

/** "2026-03-08T02:30", as a field for date and time gives it. */
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** What clocks in a time zone show at an instant: "2026-03-08T02:30". */
export function instantToZoned(instant: number, timeZone: string): string {
	const parts = dateFormat('en-US', {
		...{ timeZone, hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn' },
		...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }
	}).formatToParts(instant);
	const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
	const date = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
	return `${date}T${part('hour')}:${part('minute')}`;
}

/**
 * The instant at which clocks in a time zone show this; null when it is no date and time. What a
 * clock shows twice, in fall, is the first time; what it skips, in spring, is as much later as
 * the clock is put forward.
 */
export function zonedTimeToInstant(local: string, timeZone: string): number | null {
	const shown = readLocal(local);
	if (shown === null) return null;
	const before = shown - offsetAt(shown - DAY_MS, timeZone);
	const after = shown - offsetAt(shown + DAY_MS, timeZone);
	const fits = [before, after].filter((at) => at + offsetAt(at, timeZone) === shown);
	return fits.length > 0 ? Math.min(...fits) : before;
}

/** Local time as if it were UTC; null when the calendar has no such day or hour. */
function readLocal(local: string): number | null {
	const [, ...fields] = LOCAL.exec(local) ?? [];
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = fields.map(Number);
	const at = Date.UTC(year, month - 1, day, hour, minute);
	return fields.length > 0 && instantToZoned(at, 'UTC') === local ? at : null;
}

/** How far the clocks of a time zone are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
	const minute = Math.floor(instant / 60_000) * 60_000;
	const shown = readShown(instantToZoned(minute, timeZone));
	return shown - minute;
}

function readShown(local: string): number {
	const [, year, month, day, hour, minute] = LOCAL.exec(local)?.map(Number) ?? [];
	return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0);
}
