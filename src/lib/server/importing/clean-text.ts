import { canonicalText } from '$lib/domain/text/canonical-text';

/** What other programs write for a line end: vertical tab, form feed, next line, and Unicode's two. */
const OTHER_LINE_ENDS = /[\v\f\u0085\u2028\u2029]/g;

/** Word's bullets are letters of a symbol font, which stand in the private use area. */
const SYMBOL_BULLET = /^[^\S\n]*[\uF000-\uF0FF][^\S\n]+/gm;

/**
 * Controls, private use, half pairs, noncharacters, and what Unicode says to draw as nothing; also
 * the marks around annotations and in place of objects. Joiners and the choosers of a form are
 * looked at afterwards; a flag of a nation within a state is written in tags and stays whole.
 */
const INVISIBLE =
	/(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,6}\u{E007F})|(?![\n\t\u200C\u200D\uFE0E\uFE0F])[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC]/gu;

/** Scripts in which a joiner, or its opposite, changes how the letter before it is drawn. */
const JOINING = [
	...['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'],
	...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan']
]
	.map((script) => `\\p{Script_Extensions=${script}}`)
	.join('');
const EMOJI = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3`;
const STRAY = new RegExp(
	`(?<![${JOINING}])\\u200C` +
		`|(?<![${JOINING}])(?:(?<![${EMOJI}])\\u200D|\\u200D(?!\\p{Extended_Pictographic}))` +
		`|(?<!\\p{Emoji})[\\uFE0E\\uFE0F]`,
	'u'
);

const SPACES = /[\t\p{Zs}]/gu;

/**
 * A text in the one form in which texts are kept: nothing invisible, plain spaces, at most one empty
 * line in a row. Cleaning it again changes nothing. `isCleaned` tells whether something invisible
 * was taken out, which spaces and line ends are not.
 */
export function cleanText(raw: string): { text: string; isCleaned: boolean } {
	const lined = canonicalText(raw).replace(OTHER_LINE_ENDS, '\n').replace(SYMBOL_BULLET, '- ');
	const visible = lined.replace(INVISIBLE, (_, flag: string | undefined) => flag ?? '');
	const joined = withoutStray(visible);
	const text = joined
		.replace(SPACES, ' ')
		.split('\n')
		.map((line) => line.trimEnd())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	return { text, isCleaned: visible.length < lined.length || STRAY.test(visible) };
}

/** What stood around a stray joiner comes together, and may leave another one stray. */
function withoutStray(text: string): string {
	const rest = canonicalText(text.replace(new RegExp(STRAY, 'gu'), ''));
	return rest === text ? text : withoutStray(rest);
}

/** One line of something that a page tells about itself, cut to `most` characters (UTF-16 units). */
export function cleanLine(raw: string, most: number): string {
	const line = cleanText(raw).text.replace(/\s+/g, ' ');
	if (line.length <= most) return line;
	const cut = line.slice(0, most);
	return cut.replace(/[\uD800-\uDBFF]$/, '').trim();
}
