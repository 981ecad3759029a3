import { m } from '$i18n/paraglide/messages';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import type { Balance, MarkFeedback } from '$lib/domain/feedback/feedback';
import { ELEMENT_TEST } from '../words';
import type { Reader } from './reader';

type MarkTask = Extract<PublicExercise, { kind: 'mark' }>;

/** From this many extra marks on, a habit may be told. */
const MANY_EXTRAS = 3;

/** The page heading says the finding. */
export function markHeading(exercise: MarkTask, { balance, counts }: MarkFeedback): string {
	const { found, required, flagged } = balance;
	if (required === 0) return m.feedback_heading_clean();
	if (found === 0 && counts.partly === 0) return m.feedback_heading_none();
	if (found === required && flagged === 0 && counts.extra === 0)
		return m.feedback_heading_all({ total: required });
	return m.feedback_heading_some({ found, total: required });
}

const BALANCE = {
	learner: {
		plain: m.balance,
		noClaim: m.balance_no_claim,
		noPlain: m.balance_no_plain,
		clean: m.balance_clean,
		cleanMarked: m.balance_clean_marked
	},
	teacher: {
		plain: m.their_balance,
		noClaim: m.their_balance_no_claim,
		noPlain: m.their_balance_no_plain,
		clean: m.their_balance_clean,
		cleanMarked: m.balance_clean_marked
	}
};

/** Both kinds of success in one line: never a rise in finds alone. */
export function balanceLine(
	exercise: MarkTask,
	balance: Balance,
	reader: Reader = 'learner'
): string {
	const say = BALANCE[reader];
	const { found, required: total, flagged, plain } = balance;
	if (total === 0) return flagged === 0 ? say.clean() : say.cleanMarked();
	if (plain === 0) return say.noPlain({ found, total });
	return exercise.find === 'no-claim'
		? say.noClaim({ found, total, flagged, plain })
		: say.plain({ found, total, flagged, plain });
}

/** What the two numbers mean together; words only, because one round is a small sample. */
export function readingOfBalance(exercise: MarkTask, { balance, counts }: MarkFeedback): string {
	const { found, required, flagged, plain } = balance;
	const extras = counts.extra + counts.different;
	const isEager = extras >= MANY_EXTRAS && flagged > plain / 4;
	if (isEager) return m.reading_eager({ test: ELEMENT_TEST[exercise.element]() });
	if (required === 0) return '';
	if (found >= required / 2) return extras === 0 ? m.reading_both() : m.reading_both_but();
	return found > 0 && extras === 0 ? m.reading_sparing() : m.reading_neither();
}
