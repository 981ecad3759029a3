import { m } from '$i18n/paraglide/messages';
import { sureOfTrouble, type Sureness } from '$lib/domain/class-report/sureness';
import type { Element } from '$lib/domain/elements';
import { computeWilsonInterval } from '$lib/domain/statistics/wilson-interval';
import { WHY_PLAIN } from '../feedback/reason-words';
import type { Words } from '../words';
import { ofHundred } from './skill-words';

/** A place that learners got wrong, counted, with the key's reason where it gives one. */
interface Place {
	element: Element;
	/** Missed by the class, or flagged although it is fine. */
	isMissed: boolean;
	spot: { wrong: number; of: number; why: string | null; isInverse: boolean };
}

/** The same with its words: the sentence before the place, the place, and what comes after it. */
export interface QuotedPlace extends Place {
	spot: Place['spot'] & { parts: [string, string, string] };
}

const TASK: Words<Element> = {
	claim: m.task_claim,
	source: m.task_source,
	loaded: m.task_loaded,
	context: m.task_context
};

/** What was asked: without it, nobody can tell what was wrong. */
export function taskOfTrouble({ element, spot }: Place): string {
	return spot.isInverse ? m.trouble_task_inverse() : m.trouble_task({ task: TASK[element]() });
}

/** What happened, in a count. */
export function troubleWords({ isMissed, spot }: Place): string {
	const counts = { n: spot.wrong, total: spot.of };
	if (isMissed) return spot.isInverse ? m.trouble_missed_inverse(counts) : m.trouble_missed(counts);
	return spot.isInverse ? m.trouble_flagged_inverse(counts) : m.trouble_flagged(counts);
}

/** The key's own reason, or a general sentence where the key has none. */
export function whyTrouble({ element, isMissed, spot }: Place): string | null {
	const general = () => {
		if (isMissed) return spot.isInverse ? m.why_no_claim() : null;
		return spot.isInverse ? null : WHY_PLAIN[element]();
	};
	const why = spot.why ?? general();
	return why === null ? null : m.trouble_why({ why });
}

/** How sure it is that most get this wrong, and how far the count may be from a large class. */
export function sureOfPlace({ spot }: Place): {
	sure: Sureness;
	text: string;
	range: string | null;
} {
	const sure = sureOfTrouble(spot);
	const text = {
		'quite-sure': m.certain_spot_yes,
		'not-sure': m.certain_spot_not,
		'cannot-say': () => m.certain_spot_few({ n: spot.of })
	}[sure]();
	const range = sure === 'cannot-say' ? null : computeWilsonInterval(spot.wrong, spot.of);
	const words = range && { from: ofHundred(range.low), to: ofHundred(range.high) };
	return { sure, text, range: words && m.trouble_sure(words) };
}
