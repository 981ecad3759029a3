import { computeMean } from '../statistics/moments';
import { assertProbability } from '../statistics/probability';

/** A stated chance of being right, 0 to 1, and what came of it. */
export interface Forecast {
	readonly probability: number;
	readonly isRight: boolean;
}

/** Where a Brier score comes from: reliability - resolution + uncertainty. */
export interface BrierScore {
	/** Mean squared distance of chance and outcome: 0 is perfect, .25 what "always half sure" gets. */
	readonly brier: number;
	/** How far stated chances are from what came of them; 0 is perfectly calibrated. */
	readonly reliability: number;
	/** How far what came of them differs between stated chances; more is better. */
	readonly resolution: number;
	/** The spread of the outcomes themselves. */
	readonly uncertainty: number;
	/** Mean stated chance less the share right: above 0 surer than right. */
	readonly overconfidence: number;
	/** The share right. */
	readonly accuracy: number;
}

/**
 * The Brier score (Brier 1950) with Murphy's partition (1973), exact because answers are grouped by
 * equal chances. Null without answers; throws a RangeError for a chance outside 0 to 1.
 */
export function computeBrier(forecasts: readonly Forecast[]): BrierScore | null {
	for (const { probability } of forecasts) assertProbability(probability);
	const accuracy = computeMean(forecasts.map(outcomeOf));
	const stated = computeMean(forecasts.map(({ probability }) => probability));
	const brier = computeMean(forecasts.map((one) => (one.probability - outcomeOf(one)) ** 2));
	if (accuracy === null || stated === null || brier === null) return null;
	const groups = [...new Set(forecasts.map(({ probability }) => probability))].map((chance) => {
		const own = forecasts.filter(({ probability }) => probability === chance);
		return {
			chance,
			weight: own.length / forecasts.length,
			right: computeMean(own.map(outcomeOf)) ?? 0
		};
	});
	const mean = (measure: (group: (typeof groups)[number]) => number) =>
		groups.reduce((sum, group) => sum + group.weight * measure(group), 0);
	return {
		brier,
		reliability: mean(({ chance, right }) => (chance - right) ** 2),
		resolution: mean(({ right }) => (right - accuracy) ** 2),
		uncertainty: accuracy * (1 - accuracy),
		overconfidence: stated - accuracy,
		accuracy
	};
}

function outcomeOf({ isRight }: Forecast): number {
	return Number(isRight);
}
