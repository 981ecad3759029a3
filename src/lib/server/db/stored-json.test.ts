import { expect, it } from 'vitest';
import { MAX_MARKS } from '$lib/domain/marks/mark';
import { parseAnswer } from './stored-json';

it.each([
	{ kind: 'mark', marks: [] },
	{ kind: 'mark', marks: [{ start: 0, end: 2 }] },
	{ kind: 'spot', labels: { s1: 'yes' }, sure: { s1: 'not-sure' } },
	{ kind: 'context', selected: ['c1'] }
])('a stored answer comes back as it was: %j', (answer) => {
	expect(parseAnswer(JSON.stringify(answer))).toEqual(answer);
});

it.each([
	{ kind: 'mark', marks: null },
	{ kind: 'mark', marks: [null] },
	{ kind: 'mark', marks: [{ start: 0 }] },
	{ kind: 'mark', marks: [{ start: 0, end: 1.5 }] },
	{ kind: 'mark', marks: [{ start: -1, end: 2 }] },
	{ kind: 'mark', marks: [{ start: 0, end: 0 }] },
	{ kind: 'spot', labels: null },
	{ kind: 'spot', labels: ['yes'] },
	{ kind: 'spot', labels: { s1: 3 } },
	{ kind: 'context', selected: 'c1' },
	{ kind: 'unknown' }
])('what no release has stored is an error, never an answer: %j', (answer) => {
	expect(() => parseAnswer(JSON.stringify(answer))).toThrow();
});

it('nor are more marks than an answer may have', () => {
	const marks = Array.from({ length: MAX_MARKS + 1 }, () => ({ start: 0, end: 1 }));
	expect(() => parseAnswer(JSON.stringify({ kind: 'mark', marks }))).toThrow();
});
