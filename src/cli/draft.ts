import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { draftAll } from '$lib/domain/drafting/draft';
import type { Suggestion } from '$lib/domain/drafting/suggestion';
import { canonicalText } from '$lib/domain/text/canonical-text';
import { splitDocument } from '$lib/domain/text/split-document';

const row = z.object({ id: z.string(), text: z.string() });
const SPEAKS_UP = 0.5;

/**
 * `npm run draft -- FILE` prints what the program would propose for the key of a text;
 * `npm run -s draft -- --jsonl` reads lines `{"id","text"}` and writes a line with every candidate
 * for each, offsets as in the text that came.
 */
export async function main(args: string[]): Promise<void> {
	if (args.includes('--jsonl')) return answerLines();
	const [file] = args;
	if (!file) {
		console.error('Usage: npm run draft -- FILE, or npm run -s draft -- --jsonl');
		process.exitCode = 2;
		return;
	}
	const text = canonicalText(readFileSync(file, 'utf8'));
	for (const one of quoted(text, draftAll(splitDocument(text))))
		if (one.confidence >= SPEAKS_UP) console.log(asRow(one));
}

async function answerLines(): Promise<void> {
	for await (const line of createInterface({ input: process.stdin })) {
		if (line.trim() === '') continue;
		const { id, text } = row.parse(JSON.parse(line));
		const suggestions = quoted(text, draftAll(splitDocument(text)));
		process.stdout.write(`${JSON.stringify({ id, suggestions })}\n`);
	}
}

const quoted = (text: string, all: Suggestion[]) =>
	all.map((one) => ({ ...one, quote: text.slice(one.start, one.end) }));

function asRow({ element, kind, rule, confidence, quote }: Suggestion & { quote: string }): string {
	return `${confidence.toFixed(2)}  ${element.padEnd(8)}${kind.padEnd(18)}${rule.padEnd(20)}${quote}`;
}
