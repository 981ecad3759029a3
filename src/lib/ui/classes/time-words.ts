import { m } from '$i18n/paraglide/messages';
import { dateFormat } from '$lib/domain/classes/date-format';
import { instantToZoned } from '$lib/domain/classes/zoned-time';

const DAY_MS = 24 * 60 * 60_000;

interface Clock {
	/** IANA name of the class's time zone. */
	timeZone: string;
	now: number;
}

/** "Friday, 11:59 pm", "today, 2:30 pm", "March 6, 11:59 pm": a moment on the clock of the class. */
export function momentWords(at: number, clock: Clock): string {
	const { timeZone } = clock;
	const time = format(at, timeZone, { hour: 'numeric', minute: '2-digit' })
		// Engines differ in the space before "PM".
		.replace(/\s+/gu, ' ')
		.replace(/ ([AP]M)$/u, (half) => half.toLowerCase());
	return m.assign_moment({ day: dayWords(at, clock), time });
}

/** "today", "Friday", "March 6", "March 6, 2025": a day on that clock. */
export function dayWords(at: number, { timeZone, now }: Clock): string {
	const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
	if (days === 0) return m.assign_today();
	if (days === 1) return m.assign_tomorrow();
	if (days === -1) return m.assign_yesterday();
	if (days > 1 && days < 7) return format(at, timeZone, { weekday: 'long' });
	const isThisYear = yearOf(at, timeZone) === yearOf(now, timeZone);
	const date = { month: 'long', day: 'numeric' } as const;
	return format(at, timeZone, isThisYear ? date : { ...date, year: 'numeric' });
}

function dayNumber(at: number, timeZone: string): number {
	return Math.floor(Date.parse(`${instantToZoned(at, timeZone)}Z`) / DAY_MS);
}

const yearOf = (at: number, timeZone: string) => instantToZoned(at, timeZone).slice(0, 4);

function format(at: number, timeZone: string, parts: Intl.DateTimeFormatOptions): string {
	return dateFormat('en-US', { timeZone, ...parts }).format(at);
}
