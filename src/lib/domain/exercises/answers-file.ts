import type { Answer } from './answer';

/** An answer that could not be sent, as a file that a teacher can take in. */
export interface AnswersFile {
	format: 'bluepencil-answers';
	version: 1;
	attemptId: string;
	exerciseId: string;
	/** The text and the word rules that the marks were made on. */
	docRev: string;
	tokVer: number;
	saveId: string;
	/** Present once the learner handed in. */
	handInId: string | null;
	answer: Answer;
	/** When the file was written, by the learner's clock. */
	savedAt: number;
}
