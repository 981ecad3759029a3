import { expect, it } from 'vitest';
import { elementProgress } from './element-progress';
import type { History, PracticeEvent } from './history';

const round = (score: number): PracticeEvent => ({
	...{ type: 'round', element: 'claim', articleSlug: 'water-main-repair', kind: 'mark', score }
});
const recentOn = (history: History) => elementProgress(history).claim.recent;

it('knows nothing before the first result; a lesson is none', () => {
	const none = { responses: 0, recent: null };
	const all = { claim: none, source: none, loaded: none, context: none };
	expect(elementProgress([])).toEqual(all);
	expect(elementProgress([{ type: 'lesson', lesson: 'claim' }])).toEqual(all);
});

it('is the share right after one result', () => {
	expect(elementProgress([round(0.7)]).claim).toEqual({ responses: 1, recent: 0.7 });
});

it('counts a later result more than an earlier one', () => {
	expect(recentOn([round(0), round(1)])).toBeCloseTo(1 / 1.93, 10);
	expect(recentOn([round(1), round(0)])).toBeCloseTo(0.93 / 1.93, 10);
});

it('stays where it is while results stay the same', () => {
	expect(recentOn(Array.from({ length: 50 }, () => round(0.6)))).toBeCloseTo(0.6, 10);
});

it('counts a mixed set for each of its elements, and for no other', () => {
	const progress = elementProgress([{ type: 'spot', elements: ['claim', 'source'], score: 0.8 }]);
	expect(progress.claim).toEqual({ responses: 1, recent: 0.8 });
	expect(progress.source).toEqual(progress.claim);
	expect(progress.loaded).toEqual({ responses: 0, recent: null });
});

it('leaves comparing out: it asks about no element', () => {
	expect(elementProgress([{ type: 'compare', score: 0.2 }])).toEqual(elementProgress([]));
});
