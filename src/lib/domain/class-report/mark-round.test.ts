import { describe, expect, it } from 'vitest';
import { buildMarkRuler, type MarkTarget } from '../scoring/mark-ruler';
import { scoreMarks } from '../scoring/score-marks';
import type { Range } from '../text/range';
import { splitDocument } from '../text/split-document';
import { computeHeat, countMarked } from './compute-heat';
import { findMissingPlaces } from './find-missing-places';
import { findMostFlagged } from './find-most-flagged';
import { findMostMissed } from './find-most-missed';
import { rankDisputed } from './rank-disputed';

/** Five sentences of six words: in the first three something is to be found or free. */
const document = splitDocument(
	Array.from({ length: 5 }, () => 'One two three four five six.').join(' ')
);
const words = (sentence: number, from = 0, to = 6): Range => ({
	start: 6 * sentence + from,
	end: 6 * sentence + to
});
const target = (sentence: number, isRequired = true): MarkTarget => ({
	...{ id: `t${sentence}`, isRequired },
	...{ core: words(sentence, 1, 3), zone: words(sentence, 0, 4) }
});
const targets = [target(1), target(0), target(2, false)];
const ruler = buildMarkRuler({ tokenCount: 30, element: 'loaded', targets });

const workOf = (...markings: Range[][]) =>
	markings.map((marks, i) => ({
		...{ learnerId: `l${i}`, marks, score: scoreMarks(ruler, marks) }
	}));

describe('the most-missed places', () => {
	it('come in the order of how many missed them, with at most two', () => {
		const work = workOf([words(0)], [words(0)], [words(1)], []);
		expect(findMostMissed(targets, work)).toEqual([
			{ id: 't1', missed: 3, asked: 4 },
			{ id: 't0', missed: 2, asked: 4 }
		]);
		expect(findMostMissed(targets, work, 1)).toHaveLength(1);
	});

	it('come in the order of the text where as many missed them', () => {
		expect(findMostMissed(targets, workOf([])).map(({ id }) => id)).toEqual(['t0', 't1']);
	});

	it('are none when everybody found everything, and none without a class', () => {
		expect(findMostMissed(targets, workOf([words(0), words(1)]))).toEqual([]);
		expect(findMostMissed(targets, [])).toEqual([]);
	});
});

describe('the most over-flagged sentence', () => {
	const find = (...markings: Range[][]) =>
		findMostFlagged({ sentences: document.sentences, targets, work: workOf(...markings) });

	it('is a neutral one with most extra marks', () => {
		expect(find([words(4)], [words(3), words(4)], [])).toEqual({
			...{ sentenceId: 4, flagged: 2, learners: 3 }
		});
	});

	it('is never one in which something was to be found, or was free', () => {
		expect(find([words(0), words(2)], [words(1)])).toBeNull();
	});
});

describe('the disputed sentences', () => {
	it('are those that half the class marked', () => {
		const markings = [
			[words(0), words(1)],
			[words(0), words(2, 3, 4)],
			[words(0), words(1)],
			[words(0)]
		];
		const [first, second, third] = rankDisputed(document.sentences, markings);
		expect(first).toEqual({ sentenceId: 1, share: 0.5, dispute: 1 });
		expect(second).toEqual({ sentenceId: 2, share: 0.25, dispute: 0.75 });
		expect(third).toEqual({ sentenceId: 0, share: 1, dispute: 0 });
	});

	it('are none in a class that has marked nothing', () => {
		const all = rankDisputed(document.sentences, []);
		expect(all.map(({ dispute }) => dispute)).toEqual([0, 0, 0, 0, 0]);
	});
});

describe('the heat of the text', () => {
	it('is the share of the class for every word', () => {
		const heat = computeHeat(5, [[{ start: 0, end: 2 }], [{ start: 1, end: 3 }]]);
		expect(heat).toEqual([0.5, 1, 0.5, 0, 0]);
	});

	it('counts a learner once, however her marks overlap or leave the text', () => {
		const marks = [words(0, 2, 4), words(0, 0, 6), words(0, 3, 5), { start: 28, end: 99 }];
		const counts = countMarked(30, [marks]);
		expect(counts.slice(0, 7)).toEqual([1, 1, 1, 1, 1, 1, 0]);
		expect(counts).toHaveLength(30);
		expect(counts[29]).toBe(1);
	});

	it('is nothing without learners', () => {
		expect(computeHeat(3, [])).toEqual([0, 0, 0]);
	});
});

describe('what may be missing from the key', () => {
	const judged = [...targets.map(({ zone }) => zone), words(3)];
	/** Learners from best to weakest; the best third marks the places given. */
	const find = (count: number, best: Range[][], others: Range[] = []) =>
		findMissingPlaces({
			...{ document, judged },
			work: Array.from({ length: count }, (_, i) => ({
				...{ learnerId: `l${i}`, rest: count - i, marks: best[i] ?? others }
			}))
		});
	const place = [words(4, 2, 5)];

	it('is what 60 % of the best third mark and the key is silent about', () => {
		expect(find(12, [place, place, place, []])).toEqual([
			{ ...words(4, 2, 5), markedBy: 3, of: 4 }
		]);
		expect(find(12, [place, place, [], []])).toEqual([]);
	});

	it('is not what the weaker learners mark', () => {
		expect(find(12, [[], [], [], []], place)).toEqual([]);
	});

	it('is never a place or decoy of the key', () => {
		const marks = [words(0), words(1), words(3)];
		const found = find(12, [marks, marks, marks, marks]);
		expect(found).toEqual(
			[words(0, 4, 6), words(1, 4, 6)].map((at) => ({ ...at, markedBy: 4, of: 4 }))
		);
	});

	it('ends with its sentence, also where two are marked in a row', () => {
		const marks = [{ start: 22, end: 30 }];
		const found = findMissingPlaces({
			...{ document, judged: [] },
			work: Array.from({ length: 10 }, (_, i) => ({ learnerId: `l${i}`, rest: 1, marks }))
		});
		expect(found.map(({ start, end }) => [start, end])).toEqual([
			[22, 24],
			[24, 30]
		]);
	});

	it('is not asked of nine learners', () => {
		expect(find(9, [place, place, place])).toEqual([]);
	});
});
