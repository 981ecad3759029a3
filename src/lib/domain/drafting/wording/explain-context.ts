import type { Suggestion } from '../suggestion';
import { contextCue } from './context-cues';
import { BY_RULE, CONTEXT_WORDS, WITHOUT_CUE, type ContextKind } from './context-reasons';
import { pickPhrase } from './pick-phrase';
import { mention } from './show-words';
import type { Wording } from './wording';

/** A question to ask at a sentence, why its answer would matter, and where one could look. */
export function explainContext({ kind, rule }: Suggestion, quote: string): Wording {
	const words = CONTEXT_WORDS[kind as ContextKind] ?? CONTEXT_WORDS.unsourced;
	const cue = contextCue(kind, quote);
	const about = mention(cue ?? quote);
	const { questions, places } = BY_RULE[rule] ?? words;
	const needsCue = !(kind in SPEAKS_OF_ALL) && cue === null;
	return {
		why: pickPhrase(needsCue ? WITHOUT_CUE.whys : words.whys, quote)(about),
		difficulty: words.difficulty,
		question: pickPhrase(needsCue ? WITHOUT_CUE.questions : questions, `${quote}?`)(about),
		whereToLook: pickPhrase(places, `${quote}.`)
	};
}

/** Kinds whose questions mention no words of the sentence. */
const SPEAKS_OF_ALL: Partial<Record<ContextKind, true>> = {
	'one-sided-voices': true,
	'stale-or-undated': true,
	'conflated-categories': true
};
