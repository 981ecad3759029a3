import { describe, expect, it } from 'vitest';
import type { ItemReport } from './item-report';
import { reportItems } from './report-items';
import type { ItemAnswer, TestAnswers, TestItem } from './test-answers';

const QUESTION: TestItem = { id: 'q1', options: { ids: ['a', 'b', 'c', 'd'], key: 'a' } };
const ROUND: TestItem = { id: 'round', options: null };

function reportFirst(test: TestAnswers): ItemReport {
	const [report] = reportItems(test);
	if (!report) throw new Error('the test has no item');
	return report;
}

/** Learners who choose these options in turns, and do so well in the one other item. */
function ask(choices: (string | null)[], restOf: (i: number) => number = (i) => (i % 5) / 4) {
	const rows = choices.map((choice, i): (ItemAnswer | null)[] => [
		choice === null ? null : { choice, mark: Number(choice === 'a') },
		{ choice: null, mark: restOf(i) }
	]);
	return reportFirst({ items: [QUESTION, ROUND], rows });
}
const repeat = (count: number, ...choices: (string | null)[]) =>
	Array.from({ length: count }, (_, i) => choices[i % choices.length] ?? null);
const codesOf = (report: ItemReport) =>
	'flags' in report ? report.flags.map(({ code }) => code) : [];

describe('the report on an item', () => {
	it.each([
		[0, 'counts'],
		[4, 'counts'],
		[5, 'bar'],
		[9, 'bar'],
		[10, 'facility'],
		[19, 'facility'],
		[20, 'rough'],
		[49, 'rough'],
		[50, 'full']
	])('with %i answers shows: %s', (count, tier) => {
		expect(ask(repeat(count, 'a', 'b')).tier).toBe(tier);
	});

	it('holds nothing that may not be shown yet', () => {
		const common = ['asked', 'full', 'id', 'none', 'omitted', 'options', 'partial', 'tier'];
		const keysAt = (count: number) => Object.keys(ask(repeat(count, 'a', 'b', 'c'))).sort();
		const added = (count: number) => keysAt(count).filter((key) => !common.includes(key));
		expect(keysAt(4)).toEqual(common);
		expect(added(9)).toEqual(['facility']);
		expect(added(19)).toEqual(['facility', 'flags', 'word']);
		expect(added(49)).toEqual(['facility', 'flags', 'itemRest', 'thirds', 'word']);
		expect(added(50)).toEqual(['band', 'facility', 'flags', 'itemRest', 'thirds', 'word']);
		expect(ask(repeat(49, 'a', 'b')).options?.[0]).not.toHaveProperty('discrimination');
	});

	it('counts what was left out apart, as earning nothing, and not among the options', () => {
		const report = ask([...repeat(6, 'a'), ...repeat(2, 'b'), null, null]);
		expect(report).toMatchObject({
			...{ tier: 'bar', asked: 10, omitted: 2, full: 6, partial: 0, none: 2 },
			facility: { value: 0.6 }
		});
		expect(report.options?.map(({ count }) => count)).toEqual([6, 2, 0, 0]);
	});

	it('takes its tier from answers, not from learners', () => {
		expect(ask([...repeat(9, 'a', 'b'), ...repeat(30, null)]).tier).toBe('bar');
	});

	it('has a bar with the range of the share', () => {
		const report = ask(repeat(5, 'a', 'a', 'a', 'b', 'b'));
		expect(report).toMatchObject({ facility: { low: expect.closeTo(0.2307, 4) } });
	});

	it('takes partial marks as they are', () => {
		const rows = [1, 0.5, 0.25, 0, 0.75].map((mark) => [{ mark, choice: null }]);
		const report = reportFirst({ items: [ROUND], rows });
		expect(report).toMatchObject({ full: 1, partial: 3, none: 1, facility: { value: 0.5 } });
		expect(report.options).toBeNull();
	});

	it('is one for each item, in their order', () => {
		const items = [ROUND, QUESTION, ROUND];
		expect(reportItems({ items, rows: [] }).map(({ id }) => id)).toEqual(['round', 'q1', 'round']);
		expect(reportItems({ items: [], rows: [] })).toEqual([]);
	});
});

describe('a wrong answer beats the key', () => {
	it('when more chose it, and at least four', () => {
		expect(codesOf(ask([...repeat(3, 'a'), ...repeat(4, 'b'), ...repeat(3, 'c')]))).toEqual([
			'wrong-answer-beats-key'
		]);
	});

	it('not with as many as the key, nor with three', () => {
		expect(codesOf(ask([...repeat(4, 'a'), ...repeat(4, 'b'), ...repeat(2, 'c')]))).toEqual([]);
		const spread = [...repeat(2, 'a'), ...repeat(3, 'b'), ...repeat(3, 'c'), ...repeat(2, 'd')];
		expect(codesOf(ask(spread))).toEqual([]);
	});
});

describe('the rest of the test', () => {
	const half = (count: number) => repeat(count, 'a', 'b');

	it('asks to check the key when better learners go wrong', () => {
		const report = ask(half(24), (i) => (i % 2) * 0.8 + (i % 3) / 20);
		expect(codesOf(report)).toEqual(['check-key']);
		expect(report).toMatchObject({ itemRest: { high: expect.any(Number) } });
	});

	it('parts thirds: the better learners are right more often', () => {
		const report = ask(half(24), (i) => ((i + 1) % 2) * 0.8 + (i % 3) / 20);
		expect(report).toMatchObject({ thirds: { size: 8, top: 1, bottom: 0 } });
		expect(codesOf(report)).toEqual([]);
	});

	it('cannot be compared when everyone got the same mark', () => {
		expect(ask(repeat(20, 'a'))).toMatchObject({ itemRest: { r: null, why: 'same-mark' } });
		expect(ask(repeat(60, 'a'))).toMatchObject({ tier: 'full', band: null });
	});

	it('cannot be compared when the rest is the same for all', () => {
		expect(ask(half(20), () => 0.5)).toMatchObject({ itemRest: { r: null, why: 'same-rest' } });
	});
});

describe('options that hardly anybody chooses', () => {
	it('are named from fifty answers on', () => {
		const report = ask([...repeat(30, 'a'), ...repeat(18, 'b'), 'c', 'c', ...repeat(5, null)]);
		expect('flags' in report && report.flags.filter(({ code }) => code === 'rare-option')).toEqual([
			{ code: 'rare-option', option: 'c' },
			{ code: 'rare-option', option: 'd' }
		]);
	});

	it('are no fault on an item that nearly everyone gets right', () => {
		expect(codesOf(ask([...repeat(58, 'a'), 'b', 'c']))).not.toContain('rare-option');
	});
});

it.each([
	[0.45, 'very-good'],
	[0.05, 'poor']
])('from fifty answers on the correlation has a band', (share, band) => {
	// The rest follows the item for a share of learners, and something else for the others.
	const report = ask(repeat(100, 'a', 'b'), (i) =>
		(i * 7) % 100 < 100 * share ? (i + 1) % 2 : ((i >> 1) + 1) % 2
	);
	expect(report).toMatchObject({ tier: 'full', band });
});
