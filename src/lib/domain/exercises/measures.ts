import type { ChoicesFeedback, Feedback } from '../feedback/feedback';
import { NONE } from './exercise';

/**
 * What later statistics need from a handed-in response (SCORING 7.12): signals S and noise N
 * with hits h and false alarms f, and the credit of each part.
 */
export interface Measures {
	signals: number;
	hits: number;
	noise: number;
	falseAlarms: number;
	credits: number[];
}

/** The counts of one response, from its feedback. */
export function measureResponse(feedback: Feedback): Measures {
	switch (feedback.kind) {
		case 'mark': {
			const { required, found, plain, flagged } = feedback.balance;
			const credits = feedback.formula.credits;
			return { signals: required, hits: found, noise: plain, falseAlarms: flagged, credits };
		}
		case 'context': {
			const { options, formula } = feedback;
			const credits = options.map(({ isSelected, isOpen }) => Number(isSelected === isOpen));
			const noise = options.length - formula.open;
			const { open: signals, hits, wrong: falseAlarms } = formula;
			return { signals, hits, noise, falseAlarms, credits };
		}
		case 'compare': {
			const options = feedback.parts.flatMap((part) => part.options);
			const credits = feedback.parts.map(({ score }) => score);
			return { ...count(options, ({ isRight }) => isRight, isChosen), credits };
		}
		default: {
			const { items } = feedback;
			const credits = items.map(({ credit }) => credit);
			return { ...count(items, isSignal, isFlagged), credits };
		}
	}
}

type ChoiceItem = ChoicesFeedback['items'][number];

const isChosen = ({ isSelected }: { isSelected: boolean }) => isSelected;
/** "None of these", "no source given" and "fine" are the plain answers. */
const PLAIN: readonly (string | null)[] = [NONE, 'no'];
const isSignal = ({ best }: ChoiceItem) => !PLAIN.includes(best);
/** A problem counts as seen when it is named rightly, a plain item as flagged when it is called one. */
const isFlagged = (item: ChoiceItem) =>
	isSignal(item) ? item.chosen === item.best : item.chosen !== null && !PLAIN.includes(item.chosen);

function count<T>(
	items: readonly T[],
	isProblem: (item: T) => boolean,
	isHit: (item: T) => boolean
): Pick<Measures, 'signals' | 'hits' | 'noise' | 'falseAlarms'> {
	const problems = items.filter(isProblem);
	const plain = items.filter((item) => !isProblem(item));
	const hits = problems.filter(isHit).length;
	const falseAlarms = plain.filter(isHit).length;
	return { signals: problems.length, hits, noise: plain.length, falseAlarms };
}
