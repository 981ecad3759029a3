const NO_START =
	/^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|could|should|can|may|might|must|to|from|of|in|on|at|by|for|with|and|or|but|if|as|than|not|also|there|what|how|why|when|where|according|no|that|whatever|after|before|because|nothing|however|moreover|meanwhile|still|then|yet|instead|later|so|who|which|whose|whom|her$|him$|them$)\b/i;
const TIME =
	/^(?:(?:last|next|this|late|early)\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:yesterday|today|tomorrow|week|month|year)$/i;

/** Whether words can name a source: a clause, a day or a preposition cannot. */
export function canName(words: string): boolean {
	return !NO_START.test(words) && !TIME.test(words);
}
