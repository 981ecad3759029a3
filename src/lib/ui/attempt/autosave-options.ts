import type { Answer } from '$lib/domain/exercises/answer';
import type { MergeRules } from '$lib/domain/exercises/merge-answers';

export type SaveState =
	'saved' | 'saving' | 'unsent' | 'signed-out' | 'handing-in' | 'queued' | 'closed' | 'refused';

export interface AutosaveOptions {
	url: string;
	docRev: string;
	tokVer: number;
	/** What the page came with: the answer at this revision. */
	rev: number;
	answer: Answer;
	rules: MergeRules;
	/** Put on the page what this device kept or another one did. */
	show: (answer: Answer) => void;
	/** The hand-in has arrived. */
	leave: () => void;
}
