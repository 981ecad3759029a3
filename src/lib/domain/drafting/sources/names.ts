import type { Words } from '../words';
import { hasBodyWord, PERSONAL } from './bodies';

/** Words that are written large at the head of a sentence and are no name. */
const NO_NAME =
	/^(the|a|an|in|on|at|but|and|or|if|as|for|of|to|by|from|with|when|while|after|before|since|it|its|he|his|she|her|they|their|we|our|i|my|you|your|this|that|these|those|there|then|what|who|why|how|where|which|not|no|yes|so|still|also|though|although|because|even|just|one|two|some|many|most|all|both|now|here|according|everybody|everyone|nobody|somebody|anyone|people|others|officials|critics|experts|democrats|republicans|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
export const isLarge = (word = '') => /^\p{Lu}/u.test(word);
const isNameWord = ({ text, lower }: Words, at: number) =>
	isLarge(text[at]) && !NO_NAME.test(lower[at] ?? '');

/** Where a run of large words ends that begins here; the place itself where none does. */
export function nameEnd(words: Words, at: number): number {
	if (!isNameWord(words, at)) return at;
	let end = at + 1;
	while (end < words.text.length && /^\.?\s$/.test(words.gaps[end] ?? '') && goesOn(words, end))
		end++;
	return end;
}

const goesOn = (words: Words, at: number) =>
	isNameWord(words, at) ||
	(/^(of|the|for|de|van|von)$/.test(words.lower[at] ?? '') &&
		/^\s$/.test(words.gaps[at + 1] ?? '') &&
		(isNameWord(words, at + 1) || (words.lower[at + 1] === 'the' && isNameWord(words, at + 2))));

/** Where a person’s name ends in a run such as "Paul Sperry of Counter Jihad". */
export function personEnd({ text, lower }: Words, start: number, end: number): number {
	const of = lower.slice(start, end).findIndex((word) => /^(of|for)$/.test(word));
	// "Director of Government Affairs Phil Smith": the name is still to come.
	if (of < 2 || PERSONAL.test(text[start + of - 1] ?? '')) return end;
	if (hasBodyWord(text.slice(start, start + of).join(' '))) return end;
	return start + of;
}

/** The words as the text has them, without what makes them a genitive. */
export const written = ({ text, gaps }: Words, start: number, end: number) =>
	text
		.slice(start, end)
		.map((word, i) => (i > 0 ? gaps[start + i] : '') + word)
		.join('')
		.replace(/['’]s?$/, '');
