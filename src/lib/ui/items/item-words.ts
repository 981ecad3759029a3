import { m } from '$i18n/paraglide/messages';
import type { FacilityWord } from '$lib/domain/items/facility';
import type { ItemFlag, ItemReport } from '$lib/domain/items/item-report';
import type { DiscriminationBand, ItemRest } from '$lib/domain/items/item-rest';
import type { ReliabilityReport } from '$lib/domain/items/report-reliability';
import type { Words } from '$lib/ui/words';

export const FACILITY: Words<FacilityWord> = {
	hard: m.items_hard,
	middling: m.items_middling,
	easy: m.items_easy,
	'very-easy': m.items_very_easy
};

const BAND: Words<DiscriminationBand> = {
	'very-good': m.items_band_very_good,
	good: m.items_band_good,
	fair: m.items_band_fair,
	poor: m.items_band_poor
};

const NO_REST: Words<'same-mark' | 'same-rest' | 'too-few'> = {
	'same-mark': m.items_same_mark,
	'same-rest': m.items_same_rest,
	'too-few': m.items_too_few
};

export const percent = (share: number) => Math.round(share * 100);
const decimals = (value: number) => value.toFixed(2).replace('-', '−');

/** What needs a look, with what to do about it. */
export function sayFlag(flag: ItemFlag, choices: Record<string, string>): string {
	if (flag.code === 'check-key') return m.items_flag_key();
	const option = choices[flag.option] ?? flag.option;
	return flag.code === 'rare-option'
		? m.items_flag_rare({ option })
		: m.items_flag_beats({ option });
}

/** Whether who did well elsewhere did well here, with how sure that is. */
export function sayItemRest(rest: ItemRest, report: ItemReport): string {
	if (rest.r === null) return NO_REST[rest.why]();
	const range = { r: decimals(rest.r), low: decimals(rest.low), high: decimals(rest.high) };
	if (report.tier !== 'full' || !report.band) return m.items_rest_rough(range);
	return `${m.items_rest(range)} ${BAND[report.band]()}`;
}

/** What can be said of the test as a whole, or what is missing for it. */
export function sayReliability(report: ReliabilityReport): string {
	if (report.show === 'nothing') {
		if (report.why === 'too-few-learners') return m.items_reliability_learners();
		return report.why === 'too-few-items'
			? m.items_reliability_items()
			: m.items_reliability_same();
	}
	const { alpha, interval, standardError, word, isBelowZero } = report;
	const range = {
		...{ alpha: decimals(alpha), low: decimals(interval.low), high: decimals(interval.high) },
		points: standardError.toFixed(1)
	};
	const said = {
		consistent: m.items_reliability_consistent,
		'mixed-bag': m.items_reliability_mixed,
		'cannot-tell-yet': m.items_reliability_unclear
	}[word](range);
	return isBelowZero ? `${said} ${m.items_reliability_below()}` : said;
}
