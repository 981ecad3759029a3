import { m } from '$i18n/paraglide/messages';
import { dateFormat } from '$lib/domain/classes/date-format';

const MINUTE = 60_000;

/** "2 min ago", as the board last knew. */
export function sayAgo(then: number, now: number): string {
	const minutes = Math.floor(Math.max(0, now - then) / MINUTE);
	if (minutes < 1) return m.board_ago_now();
	if (minutes < 60) return m.board_ago_minutes({ n: minutes });
	const hours = Math.floor(minutes / 60);
	if (hours < 24) return hours === 1 ? m.board_ago_hour() : m.board_ago_hours({ n: hours });
	const days = Math.floor(hours / 24);
	return days === 1 ? m.board_ago_day() : m.board_ago_days({ n: days });
}

/** "10:38 AM" on the day itself, "Nov 24, 10:38 AM" on others, in the zone of the class. */
export function sayTime(at: number, now: number, timeZone: string): string {
	const day = (ms: number) => dateFormat('en-CA', { timeZone }).format(ms);
	const date = day(at) === day(now) ? {} : ({ month: 'short', day: 'numeric' } as const);
	const time = { timeZone, hour: 'numeric', minute: '2-digit' } as const;
	// Newer engines put a narrow space before AM, older ones a plain one: server and page must agree.
	return dateFormat('en-US', { ...date, ...time })
		.format(at)
		.replace(/\s/g, ' ');
}
