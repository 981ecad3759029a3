import type { TextDocument } from '../text/document';
import type { Range } from '../text/range';
import { tokensOf } from '../text/sentence-of';
import { CLASS_REPORT_CONFIG } from './class-report-config';
import { countMarked } from './compute-heat';
import { rankDisputed } from './rank-disputed';

/** Neighboring words of one sentence that the same number of learners marked. */
export interface HeatRun extends Readonly<Range> {
	/** How many learners; at least one. */
	readonly count: number;
}

/** What a class marked in one sentence, for one element. */
export interface SentenceHeat {
	readonly sentenceId: number;
	/** Learners who marked any word of it. */
	readonly marked: number;
	/** 0 when all or nobody marked it, 1 when half the class did; see `rankDisputed`. */
	readonly dispute: number;
	/** In the order of the text; words that nobody marked are in none. */
	readonly runs: readonly HeatRun[];
	/** The words that most learners marked; of equals the longest, then the first. */
	readonly peak: HeatRun | null;
}

/** The marks of a class on a text, sentence by sentence in its order. One list of marks a learner. */
export function readHeat(
	{ tokens, sentences }: Pick<TextDocument, 'tokens' | 'sentences'>,
	markings: readonly (readonly Range[])[]
): SentenceHeat[] {
	const counts = countMarked(tokens.length, markings);
	const ranked = new Map(rankDisputed(sentences, markings).map((one) => [one.sentenceId, one]));
	return sentences.map((sentence) => {
		const { share = 0, dispute = 0 } = ranked.get(sentence.id) ?? {};
		const runs = findRuns(counts, tokensOf(sentence));
		const marked = Math.round(share * markings.length);
		return { sentenceId: sentence.id, marked, dispute, runs, peak: findPeak(runs) };
	});
}

/** Sentences that the class is divided over, the most divided first, of equals the earlier. */
export function listDisputed(heat: readonly SentenceHeat[]): SentenceHeat[] {
	return heat
		.filter(({ dispute }) => dispute > 0)
		.sort((a, b) => b.dispute - a.dispute || a.sentenceId - b.sentenceId);
}

/** In which of five steps a share is drawn: 0 for nobody, 5 for more than four fifths. */
export function heatStep(count: number, of: number): number {
	if (count <= 0 || of <= 0) return 0;
	const { heatSteps } = CLASS_REPORT_CONFIG;
	return Math.min(heatSteps, Math.ceil((heatSteps * count) / of));
}

function findRuns(counts: readonly number[], { start, end }: Range): HeatRun[] {
	const runs: { start: number; end: number; count: number }[] = [];
	for (let token = start; token < end; token++) {
		const count = counts[token] ?? 0;
		const last = runs.at(-1);
		if (last?.end === token && last.count === count) last.end = token + 1;
		else if (count > 0) runs.push({ start: token, end: token + 1, count });
	}
	return runs;
}

function findPeak(runs: readonly HeatRun[]): HeatRun | null {
	const length = ({ start, end }: HeatRun) => end - start;
	const [peak] = runs.toSorted(
		(a, b) => b.count - a.count || length(b) - length(a) || a.start - b.start
	);
	return peak ?? null;
}
