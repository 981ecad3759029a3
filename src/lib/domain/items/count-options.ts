import { computeCorrelation } from '../statistics/moments';
import type { TestItem } from './test-answers';

/** How many chose one option. */
export interface OptionCount {
	readonly id: string;
	readonly isKey: boolean;
	readonly count: number;
}

/** An option with all that can be said of it. */
export interface OptionStatistics extends OptionCount {
	/** Of those who chose anything, 0 to 1. */
	readonly share: number;
	/** Whether better learners choose it, -1 to 1; null where that cannot be told. */
	readonly discrimination: number | null;
}

type Options = NonNullable<TestItem['options']>;
type Choices = readonly (string | null)[];

/** How often each option was chosen, in the order of the options. */
export function countOptions({ ids, key }: Options, choices: Choices): OptionCount[] {
	return ids.map((id) => ({
		id,
		isKey: id === key,
		count: choices.filter((choice) => choice === id).length
	}));
}

/**
 * Shares among those who chose, and discrimination: choosing an option correlated with the rest
 * score, among those who chose it or the key; for the key among all who chose (Attali & Fraenkel
 * 2000, J Educ Meas 37:77-86). One choice and one rest score a learner, in the same order.
 */
export function describeOptions(
	options: Options,
	choices: Choices,
	rest: readonly number[]
): OptionStatistics[] {
	const chosen = choices.flatMap((choice, i) =>
		choice === null ? [] : [{ choice, rest: rest[i] ?? 0 }]
	);
	return countOptions(options, choices).map((option) => {
		const compared = option.isKey
			? chosen
			: chosen.filter(({ choice }) => choice === option.id || choice === options.key);
		const discrimination = computeCorrelation(
			compared.map(({ choice }) => Number(choice === option.id)),
			compared.map((one) => one.rest)
		);
		const share = chosen.length === 0 ? 0 : option.count / chosen.length;
		return { ...option, share, discrimination };
	});
}

/** The wrong options that more learners chose than the key, and at least `atLeast` of them. */
export function findBeating(counts: readonly OptionCount[], atLeast: number): string[] {
	const key = counts.find(({ isKey }) => isKey)?.count ?? 0;
	return counts
		.filter(({ isKey, count }) => !isKey && count > key && count >= atLeast)
		.map(({ id }) => id);
}
