import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { canonicalText } from './canonical-text';
import type { Paragraph, TextDocument } from './document';
import { splitDocument } from './split-document';

// Reviewed line by line; a changed golden is reviewed like code. UPDATE_GOLDEN=1 rewrites them.
const ARTICLES = 'src/content/articles';
const GOLDEN = 'tests/golden';

const slugs = readdirSync(ARTICLES, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);

for (const slug of slugs) {
	it(`splits ${slug} as reviewed`, () => {
		const raw = readFileSync(`${ARTICLES}/${slug}/article.txt`, 'utf8');
		const seen = printDocument(splitDocument(canonicalText(raw)));
		const path = `${GOLDEN}/${slug}.txt`;
		if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, seen);

		expect(seen).toBe(readFileSync(path, 'utf8'));
	});
}

/** Per paragraph its kind, per sentence its number and text, and below it the words. */
function printDocument(document: TextDocument): string {
	return document.paragraphs.map((paragraph) => printParagraph(document, paragraph)).join('\n');
}

function printParagraph({ text, tokens }: TextDocument, paragraph: Paragraph): string {
	const lines = paragraph.sentences.map((sentence) => {
		const words = tokens
			.slice(sentence.firstToken, sentence.endToken)
			.map(({ start, end }) => text.slice(start, end));
		const number = String(sentence.id + 1).padStart(3);
		return `${number} | ${text.slice(sentence.start, sentence.end)}\n    = ${words.join('·')}\n`;
	});
	const unread = `    (no words) ${text.slice(paragraph.start, paragraph.end)}\n`;
	return `[${paragraph.kind}]\n${lines.join('') || unread}`;
}
