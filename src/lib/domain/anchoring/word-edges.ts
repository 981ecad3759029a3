import type { Range } from '../text/range';

const joins = /[\p{L}\p{M}\p{N}]/u;
const extendsCharacter = /[\p{M}\p{Emoji_Modifier}\u200D]/u;

/** Whether an offset falls inside a word, or inside a character of several code units. */
export function cutsWord(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) return false;
	const before = characterBefore(text, at);
	const after = String.fromCodePoint(text.codePointAt(at) ?? 0);
	if (/[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)))
		return true;
	return (
		before === '\u200D' || extendsCharacter.test(after) || (joins.test(before) && joins.test(after))
	);
}

function characterBefore(text: string, at: number): string {
	const pair = text.codePointAt(at - 2) ?? 0;
	return at > 1 && pair > 0xffff ? String.fromCodePoint(pair) : text.charAt(at - 1);
}

/** The range without spaces at its ends, made longer where it cuts a word. */
export function widenToWords(text: string, { start, end }: Range): Range {
	while (start < end && /\s/.test(text.charAt(start))) start += 1;
	while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
	while (cutsWord(text, start)) start -= 1;
	while (cutsWord(text, end)) end += 1;
	return { start, end };
}
