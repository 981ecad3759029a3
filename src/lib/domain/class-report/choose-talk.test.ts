import { expect, it } from 'vitest';
import { chooseTalk } from './choose-talk';

const spot = (wrong: number, of = 30) => ({ wrong, of });
const order = ['claim', 'loaded'] as const;

it('is nothing where nothing went wrong', () => {
	expect(chooseTalk([], order)).toEqual([]);
});

it('is the worst place of the skill that needs most attention, missed or flagged', () => {
	const troubles = [
		{ element: 'loaded' as const, missed: [spot(29)], flagged: null },
		{ element: 'claim' as const, missed: [spot(12), spot(10)], flagged: spot(20) }
	];
	expect(chooseTalk(troubles, order)).toEqual([
		{ element: 'claim', spot: spot(20), isMissed: false },
		{ element: 'claim', spot: spot(12), isMissed: true }
	]);
});

it('passes over what hardly anybody met, unless there is nothing else', () => {
	const few = { element: 'claim' as const, missed: [spot(4, 4)], flagged: null };
	const many = { element: 'loaded' as const, missed: [spot(9)], flagged: null };
	expect(chooseTalk([few, many], order)[0]).toMatchObject({ element: 'loaded' });
	expect(chooseTalk([few], order)).toEqual([
		{ element: 'claim', spot: spot(4, 4), isMissed: true }
	]);
});
