import { expect, it } from 'vitest';
import { momentWords } from './time-words';

const at = (utc: string) => Date.parse(`${utc}Z`);
const clock = { timeZone: 'America/Chicago', now: at('2026-03-03T18:00') };

it('tells a moment on the clock of the class, in the words of its day', () => {
	const words = [
		...['2026-03-03T20:30', '2026-03-04T05:59', '2026-03-04T06:00', '2026-03-07T05:59'],
		...['2026-03-10T04:59', '2026-03-02T16:00', '2027-01-01T06:00']
	].map((utc) => momentWords(at(utc), clock));
	expect(words).toEqual([
		...['today, 2:30 pm', 'today, 11:59 pm', 'tomorrow, 12:00 am', 'Friday, 11:59 pm'],
		...['Monday, 11:59 pm', 'yesterday, 10:00 am', 'January 1, 2027, 12:00 am']
	]);
});
