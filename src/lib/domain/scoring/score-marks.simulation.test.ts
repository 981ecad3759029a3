import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/vectors/mark_the_text.json';
import type { Element } from '../elements';
import type { Range } from '../text/range';
import { buildMarkRuler, type MarkTarget } from './mark-ruler';
import { scoreMarks } from './score-marks';

// The specification's passages are not kept, only its means: ours are of the same kind, not the same.
const PASSAGES = 300;
const TOLERANCE = 0.1;

/** A seeded generator (Park & Miller 1988, multiplier 48271), so that every run sees the same texts. */
function seededChance(seed: number) {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const chance = seededChance(20260601);
const between = (low: number, high: number) => low + Math.floor(chance() * (high - low + 1));
function pick<T>(items: readonly T[], count: number): T[] {
	const order = items.map((item) => ({ item, key: chance() })).sort((a, b) => a.key - b.key);
	return order.slice(0, count).map(({ item }) => item);
}
const widen = ({ start, end }: Range, by: number): Range => ({ start: start - by, end: end + by });

interface Kind {
	readonly element: Element;
	readonly spans: readonly [number, number];
	/** Lengths of cores; null for claims, which fill their sentence but for a word or two. */
	readonly core: readonly [number, number] | null;
	readonly slack: number;
}

const KINDS = {
	loaded: { element: 'loaded', spans: [5, 9], core: [1, 2], slack: 2 },
	sources: { element: 'source', spans: [4, 7], core: [2, 6], slack: 3 },
	claims: { element: 'claim', spans: [5, 5], core: null, slack: 0 },
	claimsdense: { element: 'claim', spans: [9, 9], core: null, slack: 0 }
} as const satisfies Record<string, Kind>;

function placeCore(sentence: Range, core: Kind['core']): Range {
	if (!core) return { start: sentence.start + between(0, 2), end: sentence.end - 1 };
	const length = between(...core);
	const start = between(sentence.start, sentence.end - length);
	return { start, end: start + length };
}

/** Fourteen sentences of 10 to 24 words; at most one span in each. */
function writePassage({ element, spans, core, slack }: Kind) {
	let end = 0;
	const sentences = Array.from({ length: 14 }, () => ({
		start: end,
		end: (end += between(10, 24))
	}));
	const chosen = new Set(pick(sentences, between(...spans)));
	const targets: MarkTarget[] = [...chosen].map((sentence) => {
		const place = placeCore(sentence, core);
		const near = widen(place, slack);
		const zone = core
			? { start: Math.max(near.start, sentence.start), end: Math.min(near.end, sentence.end) }
			: sentence;
		return { id: `${place.start}`, core: place, zone, isRequired: true };
	});
	const fine = sentences.filter((sentence) => !chosen.has(sentence));
	const cores = targets.map((target) => target.core);
	const extras = (count: number) => pick(fine, count).map((place) => placeCore(place, core));
	const ruler = buildMarkRuler({ tokenCount: end, element, targets });
	return { ruler, sentences, cores, extras };
}

type Passage = ReturnType<typeof writePassage>;

const STRATEGIES: Record<string, (passage: Passage) => Range[]> = {
	nothing: () => [],
	everything: ({ ruler }) => [{ start: 0, end: ruler.tokenCount }],
	'every sentence separately': ({ sentences }) => sentences,
	'random tokens 50%': ({ ruler }) => coinTokens(ruler.tokenCount, 0.5),
	'random tokens 20%': ({ ruler }) => coinTokens(ruler.tokenCount, 0.2),
	'random half of sentences': ({ sentences }) => sentences.filter(() => chance() < 0.5),
	exact: ({ cores }) => cores,
	'exact +-1 token': ({ cores }) => cores.map((core) => widen(core, 1)),
	'exact +-3 tokens': ({ cores }) => cores.map((core) => widen(core, 3)),
	'half of the spans': ({ cores }) => pick(cores, Math.floor(cores.length / 2)),
	'all + 1 extra': ({ cores, extras }) => [...cores, ...extras(1)]
};

function coinTokens(count: number, share: number): Range[] {
	const tokens = Array.from({ length: count }, (_, start) => ({ start, end: start + 1 }));
	return tokens.filter(() => chance() < share);
}

function playScores(kind: Kind, strategy: string): number[] {
	const play = STRATEGIES[strategy] ?? (() => []);
	return Array.from({ length: PASSAGES }, () => {
		const passage = writePassage(kind);
		return scoreMarks(passage.ruler, play(passage)).score ?? NaN;
	});
}

describe.each(Object.entries(KINDS))('simulated learners looking for %s', (name, kind) => {
	const published = new Map(
		Object.entries(vectors.adversarialSimulation.results)
			.filter(([key]) => key === name)
			.flatMap(([, { rows }]) => rows.map((row) => [row.strategy, row.score] as const))
	);

	it.each(Object.keys(STRATEGIES))('who mark %s score about as published', (strategy) => {
		const scores = playScores(kind, strategy);
		const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
		expect(Math.abs(mean - (published.get(strategy) ?? NaN))).toBeLessThan(TOLERANCE);
	});

	it.each(['nothing', 'everything', 'every sentence separately'])(
		'who mark %s never score at all',
		(strategy) => expect(new Set(playScores(kind, strategy))).toEqual(new Set([0]))
	);

	it('who mark exactly what is there always score in full', () => {
		expect(new Set(playScores(kind, 'exact'))).toEqual(new Set([1]));
	});
});
