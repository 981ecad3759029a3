import type { ParagraphKind, TextDocument } from './document';

/** A sentence as a browser gets it: text, and where its words begin and end in it. */
export interface PublicSentence {
	id: number;
	/** What stands between the sentence before and this one: a space, a list marker, nothing. */
	lead: string;
	text: string;
	firstToken: number;
	/** Start and end of each word in `text`, in turns, as UTF-16 offsets: "0 3 4 9". */
	words: string;
}

export interface PublicParagraph {
	kind: ParagraphKind;
	sentences: PublicSentence[];
	/** What stands after the last sentence, such as the bar that closes a table row. */
	trail: string;
}

/** The article without its key, ready to be shown and marked. */
export function toPublicText({ text, tokens, paragraphs }: TextDocument): PublicParagraph[] {
	return paragraphs.map(({ kind, start, end, sentences }) => ({
		kind,
		sentences: sentences.map((sentence, i) => ({
			id: sentence.id,
			lead: text.slice(sentences[i - 1]?.end ?? start, sentence.start),
			text: text.slice(sentence.start, sentence.end),
			firstToken: sentence.firstToken,
			words: tokens
				.slice(sentence.firstToken, sentence.endToken)
				.map((token) => `${token.start - sentence.start} ${token.end - sentence.start}`)
				.join(' ')
		})),
		trail: text.slice(sentences.at(-1)?.end ?? start, end)
	}));
}
