import { computeWilsonInterval } from '../statistics/wilson-interval';
import { compareGroups } from './compare-groups';
import { countOptions, describeOptions, findBeating, type OptionStatistics } from './count-options';
import { computeFacility, wordFacility } from './facility';
import type { ItemCounts, ItemFlag, ItemReport } from './item-report';
import { bandDiscrimination, correlateItemRest, type ItemRest } from './item-rest';
import { ITEMS_CONFIG } from './items-config';
import {
	marksOf,
	restScores,
	type ItemAnswer,
	type TestAnswers,
	type TestItem
} from './test-answers';

/** Marks are kept with four decimals; nearer to all than half of the last one is all. */
const ALL = 1 - 0.5e-4;

/**
 * The report on each item of a test (SCORING 7.10). The tier follows from the answers given; what
 * was left out earns nothing, is counted apart and has no part in the options.
 */
export function reportItems({ items, rows }: TestAnswers): ItemReport[] {
	const all = rows.map(marksOf);
	return items.map((item, index) =>
		reportItem(
			item,
			rows.map((row) => row[index] ?? null),
			restScores(all, index)
		)
	);
}

function reportItem(
	item: TestItem,
	answers: readonly (ItemAnswer | null)[],
	rest: readonly number[]
): ItemReport {
	const choices = answers.map((answer) => answer?.choice ?? null);
	const marks = marksOf(answers);
	const counts = countAnswers(item, answers, choices);
	const answered = counts.asked - counts.omitted;
	const share = computeFacility(marks);
	const interval = computeWilsonInterval(sum(marks), marks.length);
	if (answered < ITEMS_CONFIG.barFrom || share === null || !interval) {
		return { tier: 'counts', ...counts };
	}
	const bar = { ...counts, facility: { value: share, ...interval } };
	if (answered < ITEMS_CONFIG.facilityFrom) return { tier: 'bar', ...bar };

	const flags = flagBeating(counts);
	const worded = { ...bar, word: wordFacility(share), flags };
	if (answered < ITEMS_CONFIG.roughFrom) return { tier: 'facility', ...worded };

	const itemRest = correlateItemRest(marks, rest);
	flags.push(...flagKey(itemRest));
	const thirds = compareGroups(marks, rest, Math.floor(marks.length / 3));
	const rough = { ...worded, itemRest, thirds };
	if (answered < ITEMS_CONFIG.fullFrom) return { tier: 'rough', ...rough };

	const options = item.options && describeOptions(item.options, choices, rest);
	flags.push(...flagRare(options ?? [], share));
	const band = itemRest.r === null ? null : bandDiscrimination(itemRest.r);
	return { tier: 'full', ...rough, band, options };
}

function countAnswers(
	{ id, options }: TestItem,
	answers: readonly (ItemAnswer | null)[],
	choices: readonly (string | null)[]
): ItemCounts {
	const given = answers.filter((answer) => answer !== null);
	const full = given.filter(({ mark }) => mark >= ALL).length;
	const none = given.filter(({ mark }) => mark <= 0).length;
	return {
		...{ id, asked: answers.length, omitted: answers.length - given.length },
		...{ full, partial: given.length - full - none, none },
		options: options && countOptions(options, choices)
	};
}

function flagBeating({ options }: ItemCounts): ItemFlag[] {
	return findBeating(options ?? [], ITEMS_CONFIG.beatingMin).map((option) => ({
		...{ code: 'wrong-answer-beats-key', option }
	}));
}

function flagKey({ r }: ItemRest): ItemFlag[] {
	return r !== null && r < 0 ? [{ code: 'check-key' }] : [];
}

/** On a very easy item hardly anybody is left for the wrong options: that is no fault of theirs. */
function flagRare(options: readonly OptionStatistics[], facility: number): ItemFlag[] {
	if (facility >= ITEMS_CONFIG.veryEasyFrom) return [];
	return options
		.filter(({ share, isKey }) => !isKey && share < ITEMS_CONFIG.rareBelow)
		.map(({ id }) => ({ code: 'rare-option', option: id }));
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
