import { expect, it } from 'vitest';
import { weighResponse, type ResponseFacts } from './weigh-response';

const DAY = 24 * 60 * 60 * 1000;
const weight = (given: Partial<ResponseFacts>) =>
	weighResponse({ sinceLastMs: null, support: 'none', takenMs: 20_000, ...given });

it('the first try counts in full', () => {
	expect(weight({})).toBe(1);
});

it('an item that comes back after a week counts half, and sooner not at all', () => {
	expect(weight({ sinceLastMs: 7 * DAY })).toBe(0.5);
	expect(weight({ sinceLastMs: 7 * DAY - 1 })).toBe(0);
	expect(weight({ sinceLastMs: 0 })).toBe(0);
});

it('worked examples do not count, not even with the last step left out', () => {
	expect(weight({ support: 'worked' })).toBe(0);
	expect(weight({ support: 'faded' })).toBe(0);
});

it('an answer in under two seconds does not count', () => {
	expect(weight({ takenMs: 1999 })).toBe(0);
	expect(weight({ takenMs: 2000 })).toBe(1);
});
