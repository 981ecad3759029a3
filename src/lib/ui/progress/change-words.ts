import { m } from '$i18n/paraglide/messages';
import type { Sureness } from '$lib/domain/class-report/sureness';
import type { ClassDiscernment } from '$lib/domain/discernment/class-discernment';
import type { DetectionCounts } from '$lib/domain/discernment/detection-counts';
import type { ChangeVerdict, DiscernmentChange } from '$lib/domain/discernment/discernment-change';
import { DISCERNMENT_CONFIG } from '$lib/domain/discernment/discernment-config';
import { isSmall, sureOfChange } from '$lib/domain/discernment/sure-of-change';
import { sharpnessWords, VERDICT_HINT, VERDICT_WORDS } from './discernment-words';
import { ofHundred } from './skill-words';

export interface Compared {
	before: ClassDiscernment;
	after: ClassDiscernment;
	change: DiscernmentChange;
}

/** What has changed, as every page says it: the verdict, the counts behind it, and how sure it is. */
export function changeWords({ before, after, change }: Compared): {
	finding: string;
	counts: string | null;
	hint: string | null;
	learners: number;
	sure: { sure: Sureness; text: string };
} {
	const { learners } = change;
	const sure = sureOfChange(change);
	if (change.show === 'too-few') {
		const { classLearnersMin: needed, changeUnitsMin: units } = DISCERNMENT_CONFIG;
		const text = m.change_too_few_how({ n: change.learners, needed, units });
		const finding = `${m.change_too_few()}.`;
		return { finding, counts: null, hint: null, learners, sure: { sure, text } };
	}
	return {
		finding: VERDICT_WORDS[change.verdict](),
		counts: countedWords(change.verdict, before.counts, after.counts),
		hint: VERDICT_HINT[change.verdict](),
		learners,
		sure: { sure, text: sureText(change) }
	};
}

/** Before and after on the scale of right answers of 100; nothing where there is no mean. */
export function timesWords({ before, after }: Compared): string[] {
	return [
		{ of: before, say: m.change_times_before },
		{ of: after, say: m.change_times_after }
	].flatMap(({ of, say }) =>
		of.show === 'means'
			? [say({ right: sharpnessWords({ ...of.sensitivity, value: of.sensitivity.mean }) })]
			: []
	);
}

function sureText(change: Extract<DiscernmentChange, { show: 'change' }>): string {
	const n = { n: change.learners };
	if (change.verdict === 'no-clear-change')
		return isSmall(change) ? m.change_certain_little(n) : m.change_certain_chance(n);
	const isApartOpen = change.verdict === 'flags-more' || change.verdict === 'flags-less';
	return isApartOpen
		? `${m.change_certain_yes(n)} ${m.change_certain_apart()}`
		: m.change_certain_yes(n);
}

/** Nearer than this, of 100, is about as many. */
const ALIKE = 2;

/** Never finds alone: what was flagged without need stands beside them. */
function countedWords(verdict: ChangeVerdict, before: DetectionCounts, after: DetectionCounts) {
	const share = (n: number, of: number) => (of === 0 ? 0 : ofHundred(n / of));
	const found = [before, after].map(({ hits, signals }) => share(hits, signals));
	const flagged = [before, after].map(({ falseAlarms, noise }) => share(falseAlarms, noise));
	const [was = 0, is = 0, wasFlagged = 0, isFlagged = 0] = [...found, ...flagged];
	const numbers = { found: was, foundNow: is, flagged: wasFlagged, flaggedNow: isFlagged };
	const counts = m.change_counts(numbers);
	if (verdict === 'flags-more' || verdict === 'flags-less' || verdict === 'no-clear-change')
		return counts.charAt(0).toUpperCase() + counts.slice(1);
	return m.change_habit({
		found: wayOf(is - was, [m.change_found_fewer, m.change_found_same, m.change_found_more]),
		flagged: wayOf(isFlagged - wasFlagged, [
			m.change_flagged_fewer,
			m.change_flagged_same,
			m.change_flagged_more
		]),
		counts
	});
}

function wayOf(by: number, [fewer, same, more]: readonly (() => string)[]): string {
	if (Math.abs(by) <= ALIKE) return same?.() ?? '';
	return (by < 0 ? fewer?.() : more?.()) ?? '';
}
