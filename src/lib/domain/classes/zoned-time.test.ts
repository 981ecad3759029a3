import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random';
import { instantToZoned, zonedTimeToInstant } from './zoned-time';

const ZONES = ['America/Chicago', 'Europe/Zurich', 'Asia/Kathmandu', 'Pacific/Apia'];
const DAY = 86_400_000;
const at = (utc: string) => Date.parse(`${utc}Z`);

describe('a due date in the time of the class', () => {
	it('is the same wall clock in summer and in winter', () => {
		expect(zonedTimeToInstant('2026-01-09T23:59', 'America/Chicago')).toBe(at('2026-01-10T05:59'));
		expect(zonedTimeToInstant('2026-07-09T23:59', 'America/Chicago')).toBe(at('2026-07-10T04:59'));
		expect(zonedTimeToInstant('2026-07-09T23:59', 'Asia/Kathmandu')).toBe(at('2026-07-09T18:14'));
	});

	it('in the hour that spring skips moves forward by that hour', () => {
		const chicago = zonedTimeToInstant('2026-03-08T02:30', 'America/Chicago');
		expect(chicago).toBe(at('2026-03-08T08:30'));
		expect(instantToZoned(chicago ?? 0, 'America/Chicago')).toBe('2026-03-08T03:30');
		const zurich = zonedTimeToInstant('2026-03-29T02:30', 'Europe/Zurich');
		expect(instantToZoned(zurich ?? 0, 'Europe/Zurich')).toBe('2026-03-29T03:30');
	});

	it('in the hour that fall repeats is the first of the two', () => {
		expect(zonedTimeToInstant('2026-11-01T01:30', 'America/Chicago')).toBe(at('2026-11-01T06:30'));
		expect(zonedTimeToInstant('2026-10-25T02:30', 'Europe/Zurich')).toBe(at('2026-10-25T00:30'));
	});

	it('on the day that Samoa left out is a day later', () => {
		const instant = zonedTimeToInstant('2011-12-30T12:00', 'Pacific/Apia');
		expect(instantToZoned(instant ?? 0, 'Pacific/Apia')).toBe('2011-12-31T12:00');
	});

	it('is none when the calendar has no such day or the text is no time', () => {
		for (const text of ['2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T25:00', 'soon', ''])
			expect(zonedTimeToInstant(text, 'Europe/Zurich')).toBeNull();
	});
});

it.each(ZONES)(
	'every minute that clocks in %s show comes back as itself, or an hour earlier',
	(zone) => {
		const random = seededRandom(zone);
		for (let i = 0; i < 80; i++) {
			const instant = at('2011-01-01T00:00') + Math.floor(random() * 17 * 365.25 * 1440) * 60_000;
			const shown = instantToZoned(instant, zone);
			const back = zonedTimeToInstant(shown, zone) ?? 0;
			expect(instantToZoned(back, zone)).toBe(shown);
			expect([0, 3_600_000]).toContain(instant - back);
		}
	}
);

it.each(ZONES)('around every change of the clocks in %s, time is kept', (zone) => {
	for (let day = at('2024-01-01T00:00'); day < at('2025-01-01T00:00'); day += DAY) {
		const isChange = shift(day, zone) !== shift(day + DAY, zone);
		for (let time = day; isChange && time < day + DAY; time += 900_000) {
			const back = zonedTimeToInstant(instantToZoned(time, zone), zone) ?? 0;
			expect(back <= time && instantToZoned(back, zone) === instantToZoned(time, zone)).toBe(true);
		}
	}
});

const shift = (instant: number, zone: string) =>
	Date.parse(`${instantToZoned(instant, zone)}Z`) - instant;
