import type { Element } from '$lib/domain/elements';
import type { Answer } from '$lib/domain/exercises/answer';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import type { PublicParagraph } from '$lib/domain/text/public-text';
import type { Range } from '$lib/domain/text/range';
import type { TaskWords } from '../exercise-words';
import type { RoundLink } from './RoundList.svelte';

/** What every player needs to know about the attempt it works on. */
export interface PlayerProps<Kind extends PublicExercise['kind']> {
	exercise: Extract<PublicExercise, { kind: Kind }>;
	answer: Extract<Answer, { kind: Kind }>;
	ask: AskFields;
	/** Where autosave sends the answer. */
	saveUrl: string;
}

/** The task in words, and the fields that every hand-in form carries. */
export interface AskFields {
	/** Worked out on the server: a player needs few of all the words. */
	words: TaskWords;
	docRev: string;
	tokVer: number;
	rev: number;
	handInId: string;
	/** The hint in words, once it was taken. */
	hint: string | null;
	/** Whether each choice is followed by "How sure are you?". */
	asksSure: boolean;
	/** "&view=list" or "": the actions come back to the same view. */
	query: string;
}

/** All that the page hands to the player of its exercise; each takes what it needs. */
export interface PlayerPageProps extends Omit<PlayerProps<'mark'>, 'exercise' | 'answer'> {
	exercise: PublicExercise;
	answer: Answer;
	paragraphs: PublicParagraph[];
	rounds: RoundLink[];
	/** Marks of earlier rounds on the same text. */
	earlier: (Range & { element: Element })[];
	canSpeak: boolean;
	labelNames: Record<string, string>;
}
