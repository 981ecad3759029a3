import { expect, it } from 'vitest';
import { countSides, type SidedJudgement } from './count-sides';

const judge = (
	itemId: string,
	favors: SidedJudgement['favors'],
	isSignal: boolean,
	isFlagged: boolean
): SidedJudgement => ({ itemId, favors, isSignal, isFlagged });

it('judgements are counted by side, and passages once however many learners judged them', () => {
	const sides = countSides([
		judge('tax', 'first', true, true),
		judge('tax', 'first', true, false),
		judge('rent', 'first', false, true),
		judge('school', 'second', true, true),
		judge('weather', 'neither', true, true)
	]);
	expect(sides.first).toEqual({
		...{ signalItems: 1, noiseItems: 1 },
		counts: { signals: 2, hits: 1, noise: 1, falseAlarms: 1 }
	});
	expect(sides.second).toEqual({
		...{ signalItems: 1, noiseItems: 0 },
		counts: { signals: 1, hits: 1, noise: 0, falseAlarms: 0 }
	});
});
