import { m } from '$i18n/paraglide/messages';
import { SPOT_SETS, type SpotSetId } from '$lib/domain/exercises/spot-exercise';
import type { Element } from '$lib/domain/elements';
import { ELEMENT_NAME } from '../words';

/** "about 4 minutes", never less than one. */
export function minutesWords(seconds: number): string {
	return m.quizzes_minutes({ n: Math.max(1, Math.round(seconds / 60)) });
}

/** "46 %" */
export function percentWords(share: number): string {
	return m.quizzes_percent({ n: Math.round(share * 100) });
}

/** "Sources and claims": the elements of a set of sentences. */
export function spotSetName(set: SpotSetId): string {
	const names = (set.split('+') as Element[]).map((element) => ELEMENT_NAME[element]());
	return names.join(` ${m.and()} `);
}

export const SPOT_CHOICES = SPOT_SETS.map((set) => ({ value: `spot:${set}`, set }));
