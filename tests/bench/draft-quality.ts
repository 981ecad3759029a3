import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { draftAll } from '$lib/domain/drafting/draft';
import { splitDocument } from '$lib/domain/text/split-document';
import { boundaryF1, boundedTexts } from '../fixtures/boundaries';
import { figuresOf, type Figure } from './figure';

const { lower, higher } = figuresOf('drafting');

const TOOL = '../shared/tools/eval-drafting.mjs';
const NEWS = '../shared/data/polnear-dev.jsonl';
const SPEAKS_UP = 0.5;

/** What was promised, by development set and figure. */
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

/** How good drafts are: on own texts, and on the development sets where they are at hand. */
export function* measureDraftQuality(): Generator<Figure> {
	yield higher('own texts: boundaries of sentences, F1', boundaryF1(boundedTexts()), '', 0.97);
	if (existsSync(NEWS)) yield measureFlags();
	if (!existsSync(TOOL)) return;
	const printed = execFileSync(process.execPath, [TOOL], { encoding: 'utf8' });
	for (const line of printed.split('\n').filter(Boolean)) {
		const { set, ...measured } = JSON.parse(line) as { set: string } & Record<string, number>;
		for (const [figure, target] of PROMISED[set] ?? [])
			yield higher(`${set.split('-')[0]}: ${figure}`, measured[figure] ?? NaN, '', target);
	}
}

/** Words inside loaded terms that a draft would speak up about, in ordinary news. */
function measureFlags(): Figure {
	let [flagged, words] = [0, 0];
	for (const line of readFileSync(NEWS, 'utf8').split('\n').filter(Boolean)) {
		const document = splitDocument((JSON.parse(line) as { text: string }).text);
		const loaded = draftAll(document).filter(
			({ element, confidence }) => element === 'loaded' && confidence >= SPEAKS_UP
		);
		words += document.tokens.length;
		flagged += document.tokens.filter(({ start, end }) =>
			loaded.some((term) => term.start < end && start < term.end)
		).length;
	}
	return lower('ordinary news: loaded words in 1,000', (flagged / words) * 1000, '', 12);
}
