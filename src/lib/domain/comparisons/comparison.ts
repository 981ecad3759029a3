/** A passage of an article, word for word. */
export interface Passage {
	/** The article's slug. */
	article: string;
	quote: string;
}

/** A statement to choose or to leave, and why. */
export interface Option {
	text: string;
	correct: boolean;
	why: string;
}

/** Two passages of different articles on one matter: what is alike, what differs, and the rule. */
export interface Comparison {
	id: string;
	title: string;
	topic: string;
	passages: [Passage, Passage];
	similarities: Option[];
	differences: Option[];
	/** Exactly one of these is right. */
	rule: Option[];
}
