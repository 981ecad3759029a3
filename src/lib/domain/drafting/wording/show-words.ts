const MOST_LETTERS = 40;
const MARKS = /["“”„«»‟]/g;
const OUTER = /^[\s.,;:!?'‘’()[\]…–—-]+|[\s.,;:!?'‘’()[\]…–—-]+$/g;

/** Words of a text as they are mentioned in a sentence, within it and at its head. */
export interface Mention {
	inside: string;
	atStart: string;
}

/** Mention words in quotation marks, without marks of their own; long ones end in an ellipsis. */
export function mention(quote: string, most = 5): Mention {
	const short = shorten(quote, most);
	if (short === '') return { inside: 'this wording', atStart: 'This wording' };
	return { inside: `“${short}”`, atStart: `“${upperFirst(short)}”` };
}

/** The first words of a quote on one line, at most so many; empty when it holds none. */
function shorten(quote: string, most: number): string {
	const words = quote.replace(MARKS, ' ').replace(OUTER, '').split(/\s+/).filter(Boolean);
	const first = words.slice(0, most).join(' ');
	const letters = Array.from(first);
	if (letters.length > MOST_LETTERS * 2)
		return `${letters.slice(0, MOST_LETTERS).join('').replace(OUTER, '')}…`;
	return words.length > most ? `${first.replace(OUTER, '')}…` : first;
}

export function upperFirst(words: string): string {
	const [first = '', ...rest] = Array.from(words);
	return first.toUpperCase() + rest.join('');
}
