import { expect, it } from 'vitest';
import { sayAgo, sayTime } from './board-words';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

it('says how long ago in the largest unit that fits', () => {
	const now = 100 * 24 * HOUR;
	expect(sayAgo(now - 20_000, now)).toBe('just now');
	expect(sayAgo(now - 2 * MINUTE, now)).toBe('2 min ago');
	expect(sayAgo(now - HOUR, now)).toBe('1 hour ago');
	expect(sayAgo(now - 23 * HOUR, now)).toBe('23 hours ago');
	expect(sayAgo(now - 24 * HOUR, now)).toBe('yesterday');
	expect(sayAgo(now - 72 * HOUR, now)).toBe('3 days ago');
});

it('never says that something comes from the future', () => {
	expect(sayAgo(10, 5)).toBe('just now');
});

it('says times in the zone of the class, with the date on other days', () => {
	const at = Date.UTC(2026, 10, 25, 16, 38);
	expect(sayTime(at, at, 'America/Chicago')).toBe('10:38 AM');
	expect(sayTime(at, at + 24 * HOUR, 'America/Chicago')).toBe('Nov 25, 10:38 AM');
	expect(sayTime(at, at, 'Europe/Berlin')).toBe('5:38 PM');
});
