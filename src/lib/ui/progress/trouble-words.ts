import { m } from '$i18n/paraglide/messages';
import { computeWilsonInterval } from '$lib/domain/statistics/wilson-interval';
import { ofHundred } from './skill-words';

/** A place that learners got wrong, counted. */
interface Spot {
	wrong: number;
	of: number;
	isInverse: boolean;
}

/** From so many answers on, a count comes with how far it may be from the truth. */
const SURE_FROM = 5;

export function sureWords({ wrong, of }: Spot): string | null {
	const range = of < SURE_FROM ? null : computeWilsonInterval(wrong, of);
	return range && m.trouble_sure({ from: ofHundred(range.low), to: ofHundred(range.high) });
}

export function missedWords({ wrong: n, of: total, isInverse }: Spot): string {
	return (isInverse ? m.trouble_missed_inverse : m.trouble_missed)({ n, total });
}

export function flaggedWords({ wrong: n, of: total, isInverse }: Spot): string {
	return (isInverse ? m.trouble_flagged_inverse : m.trouble_flagged)({ n, total });
}
