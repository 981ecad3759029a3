import type { TextDocument } from '../text/document';
import type { DeskSpan } from './desk-span';

const PRONOUN = /^(?:he|she|they|it|i|we)$/i;
const TITLE = /^(?:the|a|an|mr|mrs|ms|dr|rep|sen|gov|president|senator|representative|mayor)\.? /i;
const THINGS = ['document-or-data', 'media-outlet', 'social-media', 'agency'];

/**
 * Sources in the order of the text, each with the fullest words that name the same speaker: a surname is the
 * person introduced before, a pronoun whoever spoke last, letters the body whose words begin with them.
 */
export function nameSpeakers({ text, tokens }: TextDocument, spans: readonly DeskSpan[]) {
	const known: string[] = [];
	const last = { person: '', thing: '' };
	return spans.map((span): DeskSpan => {
		if (span.element !== 'source' || span.status === 'decoy') return span;
		const quote = text.slice(tokens[span.start]?.start, tokens[span.end - 1]?.end);
		const before = last[/^it$/i.test(quote) ? 'thing' : 'person'];
		const speaker = PRONOUN.test(quote)
			? before || quote
			: (known.find((name) => isSame(name, quote)) ?? quote);
		if (!known.includes(speaker)) known.push(speaker);
		last[THINGS.includes(span.kind) ? 'thing' : 'person'] = speaker;
		return speaker === quote ? span : { ...span, speaker: speaker.slice(0, 120) };
	});
}

/** "Castro" is "Ana Castro", "ARO" is "Alliance of River Owners"; "the mayor" is only herself. */
function isSame(name: string, quote: string): boolean {
	const [long, short] = [name.replace(TITLE, ''), quote.replace(TITLE, '')];
	if (long.toLowerCase() === short.toLowerCase()) return true;
	const words = long.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
	if (/^\p{Lu}{2,}$/u.test(short)) return words.map((word) => word[0]).join('') === short;
	return /^\p{Lu}[\p{Ll}’'-]+$/u.test(short) && words.length > 1 && words.at(-1) === short;
}
