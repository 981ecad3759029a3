import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readLibrary } from '$content/library';
import { draftAll } from '$lib/domain/drafting/draft';
import { canonicalText } from '$lib/domain/text/canonical-text';
import { splitDocument } from '$lib/domain/text/split-document';
import type { Figure } from './figure';

const TOOL = '../shared/tools/eval-drafting.mjs';
const ROUNDS = 20;

/** What DRAFTING promises, by set and figure. */
const PROMISED: Record<string, [figure: string, target: number][]> = {
	'babe-dev.jsonl': [
		['f1', 0.42],
		['precision_top_1pct', 0.65]
	],
	'claimbuster-dev.jsonl': [
		['f1', 0.64],
		['precision_top_10pct', 0.85]
	],
	'policlaim-dev.jsonl': [['macro_f1', 0.72]],
	'polnear-dev.jsonl': [
		['cue_found', 0.95],
		['source_right', 0.86],
		['all_three', 0.74]
	]
};

/** How fast a text is drafted, and how good drafts are where the development sets are at hand. */
export async function* measureDrafting(): AsyncGenerator<Figure> {
	const texts = readLibrary().map(({ raw }) => canonicalText(raw));
	const words = texts.reduce((sum, text) => sum + splitDocument(text).tokens.length, 0);
	const round = () => texts.forEach((text) => draftAll(splitDocument(text)));
	for (let i = 0; i < ROUNDS; i++) round();
	const begin = performance.now();
	for (let i = 0; i < ROUNDS; i++) round();
	const ms = (performance.now() - begin) / ROUNDS / (words / 1000);
	yield {
		...{ group: 'drafting', figure: 'a draft, warm, for 1,000 words' },
		...{ value: ms, unit: 'ms', target: 20, better: 'lower' }
	};
	if (existsSync(TOOL)) yield* measureQuality();
}

function* measureQuality(): Generator<Figure> {
	const printed = execFileSync(process.execPath, [TOOL], { encoding: 'utf8' });
	for (const line of printed.split('\n').filter(Boolean)) {
		const { set, ...measured } = JSON.parse(line) as { set: string } & Record<string, number>;
		for (const [figure, target] of PROMISED[set] ?? [])
			yield {
				...{ group: 'drafting', figure: `${set.split('-')[0]}: ${figure}` },
				...{ value: measured[figure] ?? NaN, unit: '', target, better: 'higher' }
			};
	}
}
