import { expect, it } from 'vitest';
import { foldEvidence, weighMeetings, type WeighedEvidence } from './replay-evidence';

const DAY = 24 * 3_600_000;
const met = (responseId: string, at: number, takenMs = 9000) => ({
	...{ responseId, itemId: 'item', at, takenMs }
});

it('weighs first meetings fully, soon ones not at all, and those after a week by half', () => {
	const meetings = [met('c', 30 * DAY), met('a', 0), met('b', 3 * DAY)];
	expect([...weighMeetings(meetings)]).toEqual([
		['a', { weight: 1, isFirst: true }],
		['b', { weight: 0, isFirst: false }],
		['c', { weight: 0.5, isFirst: false }]
	]);
});

it('counts a response once, although it tells about two skills', () => {
	const twice = [met('a', 0), met('a', 0)];
	expect([...weighMeetings(twice)]).toEqual([['a', { weight: 1, isFirst: true }]]);
});

const evidence = (given: Partial<WeighedEvidence>): WeighedEvidence => ({
	...{ ...met('a', 0), element: 'loaded', sourceId: 'text', weight: 1 },
	...{ grades: [{ score: 1, guess: 0 }], ...given }
});

it('comes to the same in one go and from state to state, in whatever order it is told', () => {
	const all = [
		evidence({}),
		evidence({ responseId: 'b', at: 5, grades: [{ score: 0.3, guess: 0.25 }], sourceId: 'other' }),
		evidence({ responseId: 'c', at: 9, element: 'claim' })
	];
	const whole = foldEvidence(all.toReversed());
	const steps = all.reduce((states, one) => {
		const next = foldEvidence([one], states);
		return new Map([...states, ...next]);
	}, foldEvidence([]));
	expect([...whole]).toEqual([...steps]);
	expect(whole.get('loaded')).toMatchObject({ articles: ['text', 'other'], lastAt: 5 });
});

it('places counted whatever their element are no skill', () => {
	expect(foldEvidence([evidence({ element: 'any' })]).size).toBe(0);
});
