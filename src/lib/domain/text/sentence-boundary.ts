import { LEADING, NUMBERING, SAYING, STARTERS, TRAILING, UNCAPPED_STARTERS } from './abbreviations';
import type { Token } from './document';

/** A line with its words, and the index of the word before which a sentence may begin. */
export interface Place {
	line: string;
	tokens: readonly Token[];
	index: number;
}

const TERMINATORS = '.!?…‽؟۔।。！？';

// Quotation marks and brackets that close at once, then emoji, belong to the sentence before.
const CLOSING =
	/(?:["'”’›)\]}]|\s?»)*(?:\s?(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)[\p{M}\p{Emoji_Modifier}\u200D]*)*/uy;

// A comma goes on with the sentence; a dash goes on or credits it ("Washington D.C. – A report").
const GOES_ON = /[,;:&/+=–—-]/;
const OMISSION = /[[(]\s*(?:\.{3}|…)\s*[\])]/;

/** Where the sentence before the given word ends, or undefined when it goes on with that word. */
export function findBoundary(place: Place): number | undefined {
	const previous = place.tokens[place.index - 1];
	const next = place.tokens[place.index];
	if (!previous || !next) return undefined;

	const isDotted = place.line.charAt(previous.end - 1) === '.';
	const gapStart = isDotted ? previous.end - 1 : previous.end;
	const gap = place.line.slice(gapStart, next.start);
	if (gap === ' ') return undefined;
	const end = endOfClosing(gap);
	if (end === undefined || GOES_ON.test(gap.slice(end)) || OMISSION.test(gap)) return undefined;

	return isEnd(place, gap.slice(0, end), gap.slice(end)) ? gapStart + end : undefined;
}

function endOfClosing(gap: string): number | undefined {
	let last = gap.length - 1;
	while (last >= 0 && !TERMINATORS.includes(gap.charAt(last))) last -= 1;
	if (last < 0) return undefined;

	CLOSING.lastIndex = last + 1;
	return last + 1 + (CLOSING.exec(gap)?.[0].length ?? 0);
}

function isEnd(place: Place, mark: string, rest: string): boolean {
	const next = wordAt(place, 0);
	// Without a space only a capital, or a script without capitals, tells: "trump.His", not ".5".
	if (!/\s/.test(rest) && (/\s/.test(mark) || !/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(next))) return false;

	const known = /^\.[^.!?…]*$/.test(mark) ? endsAbbreviated(place) : undefined;
	if (known !== undefined) return known;
	if (/^\p{Ll}(?!\p{Lu})/u.test(next)) return mark === '.' && UNCAPPED_STARTERS.has(next);
	return !(/[!?…]["'”’»]/.test(mark) && isCredited(place));
}

/** What an abbreviation, initial or number before a lone full stop says; undefined for a word. */
function endsAbbreviated(place: Place): boolean | undefined {
	const previous = wordAt(place, -1);
	// "D-Calif." counts as "Calif."
	const bare = previous.replace(/^.*[-‐‑–]/, '').replace(/\.$/, '');
	if (LEADING.has(bare) || /^\p{Ll}$/u.test(bare)) return false;
	if (NUMBERING.has(bare) && /^\p{N}/u.test(wordAt(place, 0))) return false;
	if (place.index === 1 && /^\p{N}{1,3}$/u.test(bare)) return false;

	const isUncertain = previous.endsWith('.') || /^\p{L}\p{M}*$/u.test(bare) || TRAILING.has(bare);
	return isUncertain ? isStarter(place) : undefined;
}

function isStarter(place: Place): boolean {
	const next = place.tokens[place.index];
	const word = wordAt(place, 0);
	// "Rep. A. Donald McEachin": a letter with a dot is a name.
	const isInitial = word.length === 1 && place.line.charAt(next?.end ?? 0) === '.';
	return STARTERS.has(word) && !isInitial;
}

/** Whether a name and a verb of saying follow: “Why now?” President Donald Trump asked. */
function isCredited(place: Place): boolean {
	if (STARTERS.has(wordAt(place, 0))) return false;
	for (let ahead = 0; ahead < 6; ahead += 1) {
		const word = wordAt(place, ahead);
		if (ahead > 0 && SAYING.has(word)) return true;
		if (!/^\p{Lu}/u.test(word)) return false;
	}
	return false;
}

function wordAt({ line, tokens, index }: Place, ahead: number): string {
	const token = tokens[index + ahead];
	return token ? line.slice(token.start, token.end) : '';
}
