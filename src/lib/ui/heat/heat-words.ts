import { m } from '$i18n/paraglide/messages';
import { CLASS_REPORT_CONFIG } from '$lib/domain/class-report/class-report-config';
import type { KeyPlace } from '$lib/domain/class-report/key-places';
import type { SentenceHeat } from '$lib/domain/class-report/read-heat';
import type { PublicSentence } from '$lib/domain/text/public-text';
import { overlaps, type Range } from '$lib/domain/text/range';
import { drawnCharsOf, tokensOf } from '../passage/passage-text';
import type { Words } from '../words';

export const KEY_STATUS: Words<KeyPlace['status']> = {
	required: m.marks_status_required,
	optional: m.marks_status_optional,
	debatable: m.marks_status_debatable,
	decoy: m.marks_status_decoy
};

/** The part of a range that lies in a sentence, as its words are written. */
export function wordsIn(sentence: PublicSentence, range: Range): string {
	const part = partIn(sentence, range);
	if (!part) return '';
	const { start, end } = drawnCharsOf(sentence, part);
	return sentence.text.slice(start, end);
}

/** The part of a range that lies in a sentence; null when none does. */
export function partIn(sentence: PublicSentence, range: Range): Range | null {
	const at = tokensOf(sentence);
	if (!overlaps(at, range)) return null;
	return { start: Math.max(at.start, range.start), end: Math.min(at.end, range.end) };
}

/** "14 of 22 marked “mob”." and how many marked the sentence at all, where these differ. */
export function sayHeat(sentence: PublicSentence, heat: SentenceHeat, of: number): string[] {
	const { peak, marked } = heat;
	if (!peak) return [m.marks_told_nobody()];
	const at = tokensOf(sentence);
	const isWhole = peak.start === at.start && peak.end === at.end;
	const whole = m.marks_told_sentence({ n: marked, of });
	if (isWhole) return [whole];
	const words = m.marks_told_words({ n: peak.count, of, words: wordsIn(sentence, peak) });
	return marked === peak.count ? [words] : [words, whole];
}

/** What the key says about a sentence, place by place. */
export function sayKey(sentence: PublicSentence, key: readonly KeyPlace[]): string[] {
	const at = tokensOf(sentence);
	const said = key.flatMap((place) => {
		const part = partIn(sentence, place);
		if (!part) return [];
		const status = KEY_STATUS[place.status]();
		if (part.start === at.start && part.end === at.end)
			return [m.marks_told_key_sentence({ status })];
		return [m.marks_told_key({ words: wordsIn(sentence, place), status })];
	});
	return said.length > 0 ? said : [m.marks_told_key_none()];
}

/** Of how many the marks are, and whether that is too few to speak of a class. */
export function sayClassSize(n: number): { text: string; isSmall: boolean } {
	if (n === 1) return { text: m.marks_one(), isSmall: true };
	const isSmall = n < CLASS_REPORT_CONFIG.fewLearners;
	return { text: isSmall ? m.marks_few({ n }) : m.marks_counted({ n }), isSmall };
}
