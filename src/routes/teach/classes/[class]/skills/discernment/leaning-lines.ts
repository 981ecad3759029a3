import { m } from '$i18n/paraglide/messages';
import type { LearnerDiscernment } from '$lib/domain/discernment/learner-discernment';

/** How many lean which way, with what helps; nobody is named. */
export function leaningLines(learners: readonly LearnerDiscernment[]) {
	const count = (isIt: (one: LearnerDiscernment) => boolean) => learners.filter(isIt).length;
	const leans = (way: string) => (one: LearnerDiscernment) =>
		one.show !== 'counts' && one.leaning === way;
	return [
		{ id: 'readily', n: count(leans('flags-readily')), hint: m.leaning_readily_hint() },
		{ id: 'sparingly', n: count(leans('flags-sparingly')), hint: m.leaning_sparingly_hint() },
		{ id: 'not-clear', n: count(leans('not-clear')), hint: m.leaning_not_clear_hint() },
		{ id: 'few', n: count(({ show }) => show === 'counts'), hint: m.leaning_few_hint() }
	]
		.filter(({ n }) => n > 0)
		.map(({ id, n, hint }) => ({
			...{ id, hint },
			count: n === 1 ? m.leaning_one() : m.leaning_many({ n })
		}));
}
