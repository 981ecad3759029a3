import { canonicalText } from '$lib/domain/text/canonical-text';

/** What cannot be seen and has no meaning in a text: controls, marks of direction, soft hyphens, … */
const INVISIBLE =
	/[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0E\uFEFF\uFFF9-\uFFFC\uE000-\uF8FF]/g;
const NONCHARACTER = /[\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{E0000}-\u{E0FFF}]/gu;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Joiners mean something inside emoji and between letters of scripts that join; nowhere else. */
const STRAY_JOINER =
	/(?<![\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{M}])[\u200C\u200D]/gu;
const SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** A text in the one form in which texts are kept: what was seen is still there, and nothing else. */
export function cleanText(raw: string): { text: string; isCleaned: boolean } {
	const canonical = canonicalText(raw.replace(/[\u2028\u2029\u0085]/g, '\n'));
	const visible = canonical
		.replace(INVISIBLE, '')
		.replace(NONCHARACTER, '')
		.replace(LONE_SURROGATE, '')
		.replace(STRAY_JOINER, '');
	const lines = visible.replace(SPACES, ' ').split('\n');
	const text = lines
		.map((line) => line.replace(/ {2,}/g, ' ').trimEnd())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	return { text: text.normalize('NFC'), isCleaned: visible.length < canonical.length };
}
