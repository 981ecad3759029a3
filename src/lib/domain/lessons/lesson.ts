import type { Element } from '../elements';

/** A possible answer to a step of a lesson. */
export interface LessonOption {
	text: string;
	correct: boolean;
	why: string;
}

interface Passage {
	/** The article that the text is taken from, word for word. */
	article: string;
	text: string;
}

/** A step that the learner answers. */
export interface LessonStep extends Passage {
	ask: string;
	options: LessonOption[];
}

interface Contrasted {
	label: string;
	text: string;
	why: string;
}

/** Two things that are easily taken for each other, with a sentence for either. */
export interface Contrast {
	heading: string;
	text: string;
	yes: Contrasted;
	no: Contrasted;
}

/** Five minutes on one element, or on reading beyond the page: one shown, one shared, one alone. */
export interface Lesson {
	id: string;
	/** Null when it is about all of them. */
	element: Element | null;
	title: string;
	minutes: number;
	summary: string;
	/** The one question to ask of a text. */
	test: string;
	intro: string[];
	worked: Passage & { marks: string[]; steps: string[]; conclusion: string };
	/** Half-worked: the last step is the learner's. One option is right. */
	half: LessonStep & { steps: string[] };
	/** On one's own. Any number of options is right. */
	free: LessonStep;
	isNot: Contrast[];
	remember: string;
}
