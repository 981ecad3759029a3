import { describe, expect, it } from 'vitest';
import { compareSides, type SideJudgements } from './two-sides';

const side = (hits: number, falseAlarms: number, items = 10): SideJudgements => ({
	...{ signalItems: items, noiseItems: items },
	counts: { signals: 120, hits, noise: 120, falseAlarms }
});

describe('loaded words for either side', () => {
	it('are noticed alike where the difference may be chance', () => {
		const shown = compareSides({ learners: 12, first: side(84, 20), second: side(78, 26) });
		expect(shown).toMatchObject({ hits: { verdict: 'alike' }, falseAlarms: { verdict: 'alike' } });
	});

	it('are noticed more on one side where it is not', () => {
		const [more, less] = [side(100, 20), side(60, 20)];
		const shown = compareSides({ learners: 12, first: more, second: less });
		expect(shown).toMatchObject({
			hits: { verdict: 'more-on-first', difference: expect.closeTo(1 / 3, 10) },
			falseAlarms: { verdict: 'alike', difference: 0 }
		});
		const turned = compareSides({ learners: 12, first: less, second: more });
		expect(turned).toMatchObject({ hits: { verdict: 'more-on-second' } });
	});

	it('show when fine words of one side are flagged as well', () => {
		const shown = compareSides({ learners: 12, first: side(100, 80), second: side(60, 20) });
		expect(shown).toMatchObject({ falseAlarms: { verdict: 'more-on-first' } });
	});
});

it('nothing is said of fewer than ten learners or ten passages a side', () => {
	const [first, second] = [side(100, 20), side(60, 20)];
	expect(compareSides({ learners: 9, first, second })).toEqual({ show: 'too-few' });
	expect(compareSides({ learners: 30, first, second: side(60, 20, 9) }).show).toBe('too-few');
});

it('without enough fine passages only what was found is compared', () => {
	const first = { ...side(100, 20), noiseItems: 4 };
	const shown = compareSides({ learners: 12, first, second: side(60, 20) });
	expect(shown).toMatchObject({ show: 'sides', falseAlarms: null });
});
