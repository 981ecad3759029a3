import type { Sentence, TextDocument } from '../text/document';
import type { Range } from '../text/range';
import { tokensOf } from '../text/sentence-of';
import { CLASS_REPORT_CONFIG } from './class-report-config';
import { countMarked } from './compute-heat';
import type { RoundWork } from './round-work';

/** Words that the best learners marked and the key does not have; a range of token indexes. */
export interface MissingPlace extends Readonly<Range> {
	/** How many of the best third marked each of its words, at the least. */
	readonly markedBy: number;
	/** How many the best third are. */
	readonly of: number;
}

/** A learner's marks, and how well she did apart from this round. */
export interface RankedWork extends Pick<RoundWork, 'learnerId' | 'marks'> {
	readonly rest: number;
}

interface MarkedRound {
	readonly document: Pick<TextDocument, 'tokens' | 'sentences'>;
	/** All that the key has said something about: zones of its places, free ones, and decoys. */
	readonly judged: readonly Range[];
	readonly work: readonly RankedWork[];
}

/**
 * Places that may be missing from the key (SCORING 7.10): stretches of one sentence that at least
 * 60 % of the top third mark and the key says nothing about, in the order of the text. Learners are
 * ranked by the rest of their work, as the round itself counts such marks against them; of equals
 * by id. Nothing below ten learners.
 */
export function findMissingPlaces({ document, judged, work }: MarkedRound): MissingPlace[] {
	if (work.length < CLASS_REPORT_CONFIG.missingLearnersMin) return [];
	const best = bestThird(work);
	const counts = countMarked(
		document.tokens.length,
		best.map(({ marks }) => marks)
	);
	for (const { start, end } of judged) counts.fill(0, Math.max(0, start), Math.max(0, end));
	const enough = best.length * CLASS_REPORT_CONFIG.missingShareMin;
	return document.sentences
		.flatMap((sentence) => findRuns(sentence, (token) => (counts[token] ?? 0) >= enough))
		.map(({ start, end }) => {
			const markedBy = Math.min(...counts.slice(start, end));
			return { start, end, markedBy, of: best.length };
		});
}

function bestThird(work: readonly RankedWork[]): RankedWork[] {
	return work
		.toSorted((a, b) => b.rest - a.rest || (a.learnerId < b.learnerId ? -1 : 1))
		.slice(0, Math.floor(work.length / 3));
}

/** The maximal runs of tokens of a sentence for which something holds. */
function findRuns(sentence: Sentence, holds: (token: number) => boolean): Range[] {
	const runs: Range[] = [];
	const { start, end } = tokensOf(sentence);
	for (let token = start; token < end; token++) {
		if (!holds(token)) continue;
		const last = runs.at(-1);
		if (last?.end === token) last.end = token + 1;
		else runs.push({ start: token, end: token + 1 });
	}
	return runs;
}
