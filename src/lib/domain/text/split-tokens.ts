import type { Token } from './document';

/** Raise when a rule below changes: stored marks are counted in tokens of one version. */
export const TOKENIZER_VERSION = 1;

// Every repeat is bounded or unambiguous, so that no text can make the matching slow. No
// look-behind: Safari before 16.4 refuses the whole script.
const inWord = '[\\p{L}\\p{M}\\p{N}]';

// A character of a word, or a mark that stays inside one: "22,040", "9:47", "24/7", "6%", "30°C",
// "US$5", "ICE’s", "AT&T"; also soft hyphens, the joiners of Persian and Indic words, geresh and
// gershayim in Hebrew. Between letters "." "," ":" "/" split: "czar,former", "and/or".
const piece = [
	'\\p{N}[.,:/٫٬](?=\\p{N})',
	'\\p{N}[%‰°٪\\p{Sc}]',
	'\\p{Sc}(?=\\p{N})',
	inWord,
	`['’&_·\\u05F3\\u05F4\\u00AD\\u200C\\u200D](?=${inWord})`
].join('|');
const word = `\\p{Sc}?(?=[\\p{L}\\p{N}])(?:${piece})+`;

// "U.S.", "P.J.", "a.m.", and "U.S" without its last dot; a lone initial ("J.") leaves its dot.
const letter = '\\p{L}\\p{M}*';
const initialism = `(?:${letter}\\.)+${letter}(?!${inWord})\\.?`;
const dotted = `(?:Ph\\.D|Ed\\.D|[BM]\\.Sc|[DM]\\.Phil|W\\.Va)(?!${inWord})\\.?`;

// Only endings that are no English words, so that "said.it" and "law.us" split. Those that are
// words, or could be, need a path behind them ("youtu.be/…").
const ending = 'com|org|net|gov|edu|mil|int|info|io|eu|uk|ca|au|nz|ie|de|fr|tv|COM|ORG|GOV|EDU';
const label = '[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.';
const path = '[^\\s<>"“”«»]*[\\p{L}\\p{N}/_=&#~-]';
const site = `(?:www\\.(?:${label}){1,5}[a-z]{2,24}|(?:${label}){1,5}(?:${ending}))(?!${inWord})`;
const page = `(?:${label}){1,5}(?:${ending}|ly|co|be|me|gl|gd|it|us|in|to|is)/(?:${path})?`;
const email = `[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,63}@(?:${label}){1,5}[a-z]{2,24}(?!${inWord})`;
const handle = `[@#][\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*`;

// A hyphen joins, and so does an en dash without spaces ("2021–2024"); an em dash never does.
const hyphen = '[-\\u2010\\u2011\\u2013]';
const unit = `(?:(?:${initialism}|${dotted}|${site}|${handle})(?:['’]${inWord}+)?|${word})`;
// Most words need none of this: letters before a space are tried first, for speed alone.
const plain = '\\p{L}+(?=[\\s,;])';
const token = [plain, `https?://${path}`, email, page, `${unit}(?:${hyphen}${unit})*`].join('|');

const TOKENS = new RegExp(token, 'gu');

/**
 * The words of a text in order, with UTF-16 offsets. Punctuation, emoji and spaces are in no word,
 * save marks that belong to it: the dots of "U.S.", the "%" of "6%", all of a web address.
 */
export function splitTokens(text: string): Token[] {
	return Array.from(text.matchAll(TOKENS), (match) => ({
		start: match.index,
		end: match.index + match[0].length
	}));
}
