import { expect, it } from 'vitest';
import type { ItemReport } from '$lib/domain/items/item-report';
import type { ShownItem } from '$lib/domain/items/shown-item';
import { flaggedItems, itemRows } from './item-rows';
import { nameParts } from './name-parts';

const CLAIM = { questionId: null, place: null, isClean: false };
const QUOTE = { quote: 'massive backlog', sentence: 'There is a massive backlog.' };
const counts = { asked: 20, omitted: 1, full: 9, partial: 4, none: 6, options: null };

function item(given: object, rest: Partial<ShownItem> = {}): ShownItem {
	const facility = { value: 0.5, low: 0.25, high: 0.75 };
	const itemRest = { r: 0.3, low: -0.004, high: 0.6 };
	const report = { id: 'i', tier: 'rough', ...counts, facility, itemRest, flags: [], ...given };
	return { ...CLAIM, report: report as unknown as ItemReport, ...rest };
}

const round = (items: ShownItem[], id = 'loaded') => ({
	...{ id, title: 'A bike lane', items },
	exercise: {
		kind: 'mark',
		id: 'loaded',
		element: 'loaded',
		find: 'element',
		unit: 'word'
	} as const
});

it('items are numbered through, and a line says what was asked, how it went and how sure that is', () => {
	const parts = nameParts([round([item({})]), round([item({}, { place: QUOTE })], 'other')]);
	expect(parts.map(({ name, from }) => [name, from])).toEqual([
		['Loaded terms · A bike lane 1', 1],
		['Loaded terms · A bike lane 2', 2]
	]);
	expect(itemRows(parts)[1]).toEqual({
		...{ number: 2, exerciseId: 'other', full: 9, partial: 4, none: 6, omitted: 1 },
		name: 'Loaded terms · A bike lane 2: “massive backlog”',
		share: '50 (25 to 75)',
		// What is printed as 0.00 has no sign.
		rest: '0.30 (0.00 to 0.60)'
	});
});

it('with few answers a line has dashes, never a number that would be chance', () => {
	const [row] = itemRows(nameParts([round([item({ tier: 'counts' })])]));
	expect(row?.share).toBe('–');
	const [other] = itemRows(nameParts([round([item({ itemRest: { r: null, why: 'same-mark' } })])]));
	expect(other?.rest).toBe('–');
});

it('of questions that need a look, those come first whose key is most likely wrong', () => {
	const rest = (r: number) => ({ itemRest: { r, low: r - 0.3, high: r + 0.3 } });
	const parts = nameParts([
		round([
			item({ flags: [{ code: 'rare-option', option: 'b' }], ...rest(0.4) }),
			item({
				flags: [{ code: 'check-key' }, { code: 'rare-option', option: 'b' }],
				...rest(-0.1)
			}),
			item(rest(0.5)),
			item({ flags: [{ code: 'check-key' }], ...rest(-0.4) }),
			item({ flags: [{ code: 'wrong-answer-beats-key', option: 'b' }], ...rest(0.2) })
		])
	]);
	const flagged = flaggedItems(parts);
	expect(flagged.map(({ number, isSure }) => [number, isSure])).toEqual([
		[5, true],
		[4, true],
		// Its range reaches above zero.
		[2, false]
		// Nobody wrote the choices of the first for this question alone.
	]);
	expect(flagged[1]?.flags[0]).toMatch(/^Check the key/);
	expect(flagged[2]?.flags).toEqual([expect.stringMatching(/may be chance/)]);
	expect(flagged[0]?.flags).toEqual([
		'A wrong answer beats the key: more chose “b”. Talk about it, and check the key.'
	]);
});
