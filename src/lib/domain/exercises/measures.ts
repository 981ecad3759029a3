import type { Feedback } from '../feedback/feedback';

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
		case 'classify': {
			const problems = feedback.passages.filter(({ label }) => label !== 'none');
			const plain = feedback.passages.filter(({ label }) => label === 'none');
			return {
				signals: problems.length,
				hits: problems.filter(({ chosen, label }) => chosen === label).length,
				noise: plain.length,
				falseAlarms: plain.filter(({ chosen }) => chosen !== null && chosen !== 'none').length,
				credits: feedback.passages.map(({ credit }) => credit)
			};
		}
		case 'context': {
			const { options, formula } = feedback;
			const credits = options.map(({ isSelected, isOpen }) => Number(isSelected === isOpen));
			const noise = options.length - formula.open;
			const { open: signals, hits, wrong: falseAlarms } = formula;
			return { signals, hits, noise, falseAlarms, credits };
		}
	}
}
