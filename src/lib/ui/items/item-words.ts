import { m } from '$i18n/paraglide/messages';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import type { FacilityWord } from '$lib/domain/items/facility';
import type { ItemFlag, ItemReport } from '$lib/domain/items/item-report';
import type { DiscriminationBand } from '$lib/domain/items/item-rest';
import { ITEMS_CONFIG } from '$lib/domain/items/items-config';
import type { ReliabilityReport, ReliabilityWord } from '$lib/domain/items/report-reliability';
import { isBeyondChance } from '$lib/domain/items/weigh-flag';
import { choiceName, LEDGER_COLUMN, SPOT_QUESTION } from '../choice-words';
import { ofHundred } from '../progress/skill-words';
import type { Words } from '../words';

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

const RELIABILITY: Words<ReliabilityWord> = {
	consistent: m.items_consistent,
	'mixed-bag': m.items_mixed_bag,
	'cannot-tell-yet': m.items_cannot_tell
};

const DECIMAL = new Intl.NumberFormat('en-US', {
	...{ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' }
});

/** "0.42", "−0.08", never "−0.00": a correlation as it is printed. */
export const decimal = (value: number): string => DECIMAL.format(value).replace('-', '−');

/** What a choice of an item is called. */
export function optionName(
	exercise: PublicExercise,
	{
		questionId,
		option,
		labelNames
	}: Record<'questionId' | 'option', string> & {
		labelNames: Record<string, string>;
	}
): string {
	if (exercise.kind === 'classify') return labelNames[option] ?? option;
	if ('items' in exercise || exercise.kind === 'match' || exercise.kind === 'ledger')
		return choiceName(exercise, questionId, option);
	return option;
}

/** What is asked, where it is not about a place in the article. */
export function questionOf(exercise: PublicExercise, questionId: string | null): string | null {
	if (exercise.kind === 'spot') {
		const item = exercise.items.find(({ id }) => id === questionId);
		return item ? `${SPOT_QUESTION[item.element]()} “${item.text}”` : null;
	}
	if (exercise.kind !== 'ledger' || questionId === null) return null;
	const [voiceId, column] = questionId.split('.');
	const voice = exercise.voices.find(({ id }) => id === voiceId);
	const asked = Object.entries(LEDGER_COLUMN).find(([name]) => name === column)?.[1]() ?? '';
	return voice ? `${voice.speaker}: ${asked}` : null;
}

/** How it went, in counts; what was left out stands apart. */
export function countWords(
	{ asked, omitted, full, partial }: ItemReport,
	isClean = false
): string[] {
	const answered = asked - omitted;
	if (answered === 0) return [m.items_nobody()];
	if (isClean) return [m.items_clean({ n: full, of: answered })];
	const counts = [m.items_right({ n: full, of: answered })];
	if (partial > 0) counts.push(m.items_partial({ n: partial }));
	if (omitted > 0) counts.push(m.items_omitted({ n: omitted }));
	return counts;
}

/** "58 of 100 points, and between 39 and 76 for learners like these". */
export function facilityWords(report: ItemReport, isClean = false): string | null {
	if (report.tier === 'counts') return null;
	const { value, low, high } = report.facility;
	const [share, from, to] = [value, low, high].map(ofHundred);
	const numbers = { share: share ?? 0, from: from ?? 0, to: to ?? 0 };
	// What is to be left alone is neither hard nor easy to find.
	if (isClean) return m.items_clean_share(numbers);
	const range = m.items_share(numbers);
	return 'word' in report ? `${FACILITY[report.word]()}: ${range}` : range;
}

/** Whether who did well in the rest did well here, and how sure that is. */
export function restWords(report: ItemReport): string | null {
	if (!('itemRest' in report)) return null;
	const { itemRest } = report;
	if (itemRest.r === null) {
		return {
			'same-mark': m.items_same_mark,
			'same-rest': m.items_same_rest,
			'too-few': m.items_too_few
		}[itemRest.why]();
	}
	const numbers = {
		r: decimal(itemRest.r),
		low: decimal(itemRest.low),
		high: decimal(itemRest.high)
	};
	if (report.tier === 'rough') return m.items_rest_rough(numbers);
	const rest = m.items_rest(numbers);
	return report.tier === 'full' && report.band ? `${rest} ${BAND[report.band]()}` : rest;
}

/** The item among the best and the weakest third. */
export function thirdWords(report: ItemReport): string | null {
	if (!('thirds' in report) || !report.thirds) return null;
	const { size, top, bottom } = report.thirds;
	return m.items_thirds({ size, top: ofHundred(top), bottom: ofHundred(bottom) });
}

/** What needs a look, and what to do about it. */
export function flagWords(
	flag: ItemFlag,
	report: ItemReport,
	nameOf: (option: string) => string
): string {
	if (flag.code === 'check-key')
		return isBeyondChance(flag, report) ? m.items_check_key() : m.items_check_key_chance();
	const option = nameOf(flag.option);
	return flag.code === 'rare-option' ? m.items_rare({ option }) : m.items_beats({ option });
}

/** How far the numbers on so many learners can be trusted. */
export function sureWords(learners: number): string {
	if (learners < ITEMS_CONFIG.barFrom) return m.items_sure_counts();
	if (learners < ITEMS_CONFIG.facilityFrom) return m.items_sure_bar();
	if (learners < ITEMS_CONFIG.roughFrom) return m.items_sure_words();
	return learners < ITEMS_CONFIG.fullFrom ? m.items_sure_rough() : m.items_sure_full();
}

/** Whether the test as a whole can be relied on: in words, and the figures behind them. */
export function reliabilityWords(report: ReliabilityReport, points: number) {
	if (report.show === 'nothing') {
		const why = {
			'too-few-learners': m.items_rely_learners,
			'too-few-items': m.items_rely_items,
			'same-total': m.items_rely_same
		};
		return { words: [why[report.why]()], figures: [] };
	}
	const { alpha, interval, standardError, isBelowZero, word } = report;
	const numbers = {
		alpha: decimal(alpha),
		low: decimal(interval.low),
		high: decimal(interval.high)
	};
	return {
		words: [RELIABILITY[word](), errorWords(standardError, points)],
		figures: [m.items_rely_alpha(numbers), ...(isBelowZero ? [m.items_rely_below()] : [])]
	};
}

/** How far a total may be off, told by an example in the middle of the scale. */
function errorWords(standardError: number, total: number): string {
	const about = Math.round(total / 2);
	const from = Math.max(0, Math.round(about - standardError));
	const to = Math.min(total, Math.round(about + standardError));
	return m.items_rely_error({ about, total, from, to });
}
