import { m } from '$i18n/paraglide/messages';
import type { ClassDiscernment } from '$lib/domain/discernment/class-discernment';
import type { DetectionCounts } from '$lib/domain/discernment/detection-counts';
import type { ChangeVerdict } from '$lib/domain/discernment/discernment-change';
import type { Leaning, Telling } from '$lib/domain/discernment/judge-leaning';
import type { LearnerDiscernment } from '$lib/domain/discernment/learner-discernment';
import { sideOfZero, type Interval } from '$lib/domain/statistics/interval';
import { normalCdf } from '$lib/domain/statistics/normal-distribution';
import type { Words } from '../words';
import { ofHundred } from './skill-words';

export const LEANING_NAME: Words<Leaning> = {
	'flags-readily': m.leaning_readily,
	'flags-sparingly': m.leaning_sparingly,
	'not-clear': m.leaning_not_clear
};

export const TELLING_NAME: Words<Telling> = {
	'tells-apart': m.telling_apart,
	'wrong-way-round': m.telling_wrong,
	'not-clear': m.telling_not_clear
};

export const VERDICT_WORDS: Words<ChangeVerdict> = {
	'no-clear-change': m.change_none,
	sharper: m.change_sharper,
	'sharper-and-more-suspicious': m.change_sharper_more,
	'sharper-and-less-suspicious': m.change_sharper_less,
	'flags-more': m.change_flags_more,
	'flags-less': m.change_flags_less,
	'less-sharp': m.change_less_sharp
};

export const VERDICT_HINT: Words<ChangeVerdict> = {
	'no-clear-change': m.change_none_hint,
	sharper: m.change_sharper_hint,
	'sharper-and-more-suspicious': m.change_sharper_more_hint,
	'sharper-and-less-suspicious': m.change_sharper_hint,
	'flags-more': m.change_flags_more_hint,
	'flags-less': m.change_flags_less_hint,
	'less-sharp': m.change_less_sharp_hint
};

/** "8 of 12 problems found, 3 of 9 fine passages flagged": never one without the other. */
export function countsWords({ hits, signals, falseAlarms, noise }: DetectionCounts): string {
	return m.discern_counts({ hits, signals, flagged: falseAlarms, noise });
}

/** The share of 0 to 1 that would be right without a leaning: Phi(d'/2), SCORING 7.9. */
export const shareRight = (sensitivity: number) => normalCdf(sensitivity / 2);

/** A range of d' as "77 right of 100, likely 73 to 81". */
export function sharpnessWords({ low, value, high }: Interval & { value: number }): string {
	const [from, about, to] = [low, value, high].map((one) => ofHundred(shareRight(one)));
	return m.discern_right({ about: about ?? 0, from: from ?? 0, to: to ?? 0 });
}

/** What may be said of one learner besides the counts; null where nothing may. */
export function learnerWords(shown: LearnerDiscernment): string | null {
	if (shown.show === 'counts') return null;
	const words = [TELLING_NAME[shown.telling](), LEANING_NAME[shown.leaning]()].join(', ');
	if (shown.show === 'words') return words;
	return `${words}: ${sharpnessWords(shown.figures.sensitivity)}`;
}

/** What may be said of a class, in sentences. */
export function classWords(whole: ClassDiscernment): { finding: string; more: string } {
	if (whole.show === 'counts') {
		return {
			finding: m.discern_class_counts({ counts: countsWords(whole.counts) }),
			more: m.discern_class_few()
		};
	}
	const { sensitivity, leaning, learners } = whole;
	const side = sideOfZero(sensitivity);
	const finding = {
		above: m.discern_class_tells,
		both: m.discern_class_unclear,
		below: m.discern_class_wrong
	}[side]();
	const right = sharpnessWords({ ...sensitivity, value: sensitivity.mean });
	const more = m.discern_class_more({ right, n: learners, leaning: LEANING_NAME[leaning]() });
	return { finding, more };
}
