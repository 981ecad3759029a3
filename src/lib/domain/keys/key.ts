import type { Element } from '../elements';

export const CLAIM_KINDS = [
	'statistic',
	'event',
	'legal-or-policy',
	'causal',
	'quoted-claim'
] as const;
export const SOURCE_KINDS = [
	'named-official',
	'agency',
	'named-expert-or-advocate',
	'anonymous',
	'document-or-data',
	'media-outlet',
	'social-media',
	'vague'
] as const;
export const LOADED_KINDS = [
	'labelling',
	'loaded-language',
	'exaggeration-or-minimisation',
	'appeal-to-fear',
	'euphemism',
	'dehumanising-metaphor',
	'doubt',
	'certainty-or-flag-waving'
] as const;
export const CONTEXT_KINDS = [
	'no-denominator',
	'no-time-frame',
	'one-sided-voices',
	'undefined-term',
	'unsourced',
	'no-comparison',
	'other-causes',
	'stale-or-undated',
	'conflated-categories'
] as const;

/** Things that look like the element and are not: marking one is an error worth explaining. */
export const DECOY_KINDS = {
	claim: ['prediction', 'value-judgement', 'mission-language', 'praise', 'accusation'],
	source: ['mentioned-only'],
	loaded: ['negative-fact', 'legal-term', 'technical-term'],
	context: ['answered-in-text', 'side-question']
} as const satisfies Record<Element, readonly string[]>;

export const KINDS = {
	claim: CLAIM_KINDS,
	source: SOURCE_KINDS,
	loaded: LOADED_KINDS,
	context: CONTEXT_KINDS
} as const satisfies Record<Element, readonly string[]>;

export type ClaimKind = (typeof CLAIM_KINDS)[number];
export type Status = 'required' | 'optional' | 'debatable' | 'decoy';

/** What speakers stand to win or lose by what they say. */
export const STAKES = ['interested', 'independent', 'unknown'] as const;
export type Stake = (typeof STAKES)[number];

/** Which of the theme's two sides a wording helps, whoever says it. */
export const FAVORS = ['first', 'second', 'neither'] as const;
export type Favors = (typeof FAVORS)[number];

/** What is wrong with a rewording: charged the same way, the other way, or another fact. */
export const FAULTS = ['same-charge', 'opposite-charge', 'changes-fact'] as const;

/** A tempting way to reword a loaded term that is not the neutral one. */
export interface Rewording {
	text: string;
	fault: (typeof FAULTS)[number];
	why: string;
	/** Half credit, where it is neutral and drops only a small fact. */
	credit?: 0.5 | undefined;
}

/** One reviewed place in the text. Quotes are exact; positions follow from them. */
export interface KeySpan {
	id: string;
	element: Element;
	kind: string;
	status: Status;
	quote: string;
	/** Which exact match of the quote is meant, counted from 1. */
	occurrence?: number | undefined;
	/** Marks on the other occurrences of the quote are accepted and free. */
	everywhere?: boolean | undefined;
	/** The words that must be hit; part of the quote. */
	core?: string | undefined;
	/** The words within which a mark is free; holds the quote, in the same sentence. */
	zone?: string | undefined;
	alsoOk?: Element[] | undefined;
	why: string;
	difficulty: 1 | 2 | 3;
	neutral?: string | undefined;
	inQuotation?: boolean | undefined;
	favors?: Favors | undefined;
	/** One a fault; with the neutral wording they make a choice of four. */
	rewordings?: Rewording[] | undefined;
	stake?: Stake | undefined;
	/** Who speaks, by one name wherever they are quoted. */
	speaker?: string | undefined;
	supports?: string[] | undefined;
	question?: string | undefined;
	whereToLook?: string | undefined;
	scored?: boolean | undefined;
}

export interface Key {
	version: number;
	/** Who answers for it: a name, or "Bluepencil" for the shipped library. */
	signedBy: string;
	/** The id of the theme whose two sides `favors` speaks of. */
	theme?: string | undefined;
	spans: KeySpan[];
}
