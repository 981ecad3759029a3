/** The words of a sentence that raise a question of a kind; every repeat is bounded. */
const CUES: Record<string, RegExp> = {
	'no-denominator': /\b\d[\d,.]{0,12} \p{L}{3,16}/iu,
	'no-comparison':
		/\b(?:soar|surg|spik|plung|skyrocket|plummet|doubl|tripl)(?:ed|es|ing|e|s)\b|\brecord (?:high|low|number|amount|level|year)|\b(?:jumped|climbed|risen|rose|fallen|fell|dropped|increased|decreased)\b|\b(?:more|fewer|less|higher|lower)\b/iu,
	'no-time-frame':
		/[$€£]?\b\d[\d,.]{0,12}\s?(?:percent\b|%|million\b|billion\b|thousand\b)(?: \p{L}{3,16})?/iu,
	unsourced:
		/\b(?:critics|experts|observers|analysts|supporters|opponents|many|some) (?:say|said|argue|argued|believe|fear|warn|warned|claim|claimed)\b|\b(?:is|are|was|were|has been|have been) (?:\p{L}{2,12}ly )?(?:considered|believed|seen|thought|expected|regarded|viewed|accused|blamed|known|said)\b|\b(?:a|one|recent|new|several|some|studies|research|data) (?:recent )?(?:study|studies|survey|poll|report|research|shows?|suggests?|finds?|found)\b/iu,
	'other-causes':
		/\b(?:because of|because|caused by|led to|leads to|leading to|blamed on|thanks to|as a result of|due to|fueled by|driven by|resulting in)\b/iu,
	'undefined-term': /[“"‘]([\p{L}-]{4,20}(?: [\p{L}-]{2,20}){0,2})[”"]/iu
};

/** The words that raise the question; null where the sentence has none that are known. */
export function contextCue(kind: string, sentence: string): string | null {
	const found = CUES[kind]?.exec(sentence);
	return found?.[1] ?? found?.[0] ?? null;
}
