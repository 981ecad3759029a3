import { expect, it } from 'vitest';
import { findPatterns, type Pattern } from './redos/find-patterns';
import { hostileUnits } from './redos/hostile-units';

/** Patterns that may take their time, each with why nobody can use that. */
const EXCEPT: Record<string, string> = {
	'(?:^|[.?!:\\n])[”"’)\\s]*[“"‘]?$': 'explain-source.ts shows it nine letters'
};

/** Endings that make an attempt fail late, so that everything is tried again. */
const TAILS = ['', '\0'];
/** Small steps first: what grows with every letter would never come back from a long text. */
const STEPS = [20, 24, 32, 64, 1024];
const SMALL = 2048;
const LARGE = 8192;
/** A text of 8,000 letters is read in less; one that is read 8,000 times takes far longer. */
const FLOOR_MS = 6;
const ROUNDS = 4;
/** Four times the text: four times as long, or sixteen times where time grows with the square. */
const MOST_TIMES = 8;

function timeOf({ source, flags }: Pattern, text: string, runs = 1): number {
	const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
	const times = Array.from({ length: runs }, () => {
		const begin = performance.now();
		text.replace(pattern, '');
		return performance.now() - begin;
	});
	return Math.min(...times);
}

const textOf = (unit: string, length: number, tail: string) =>
	unit.repeat(Math.ceil(length / unit.length)) + tail;

/** What a unit of text, repeated, does to a pattern; null where time grows with the text. */
function slownessOf(pattern: Pattern, unit: string, tail: string): string | null {
	for (const length of STEPS)
		if (
			timeOf(pattern, textOf(unit, length, tail)) > 50 &&
			timeOf(pattern, textOf(unit, length, tail), 3) > 50
		)
			return `${length} letters take too long`;
	const long = textOf(unit, LARGE, tail);
	if (timeOf(pattern, long) < FLOOR_MS) return null;
	const short = textOf(unit, SMALL, tail);
	let [large, small] = [Infinity, Infinity];
	// What else the machine does makes a run slower, never faster.
	for (let round = 0; round < ROUNDS; round++) {
		large = Math.min(large, timeOf(pattern, long, 5));
		small = Math.min(small, timeOf(pattern, short, 5));
		if (large < FLOOR_MS || large / small < MOST_TIMES) return null;
	}
	return `${Math.round(large)} ms for ${LARGE} letters, ${Math.round(large / small)} times that of a quarter`;
}

it('no pattern takes longer than its text is long', { timeout: 240_000 }, () => {
	const patterns = findPatterns();
	expect(patterns.length).toBeGreaterThan(150);
	const slow = patterns
		.filter(({ source }) => !(source in EXCEPT))
		.flatMap((pattern) => {
			for (const unit of hostileUnits(pattern.source))
				for (const tail of TAILS) {
					const how = slownessOf(pattern, unit, tail);
					if (how)
						return [
							`/${pattern.source}/ in ${pattern.files.join(', ')}: ${JSON.stringify(unit)}: ${how}`
						];
				}
			return [];
		});
	expect(slow).toEqual([]);
});

it('finds a pattern that is slow, so that the search above can', { timeout: 60_000 }, () => {
	const pattern = (source: string) => ({ source, flags: 'u', files: [] });
	expect(slownessOf(pattern('\\s+$'), ' ', '!')).toContain('times');
	expect(slownessOf(pattern('^(a+)+$'), 'a', '!')).toContain('too long');
	expect(slownessOf(pattern('a+b'), 'a', '!')).toContain('times');
	expect(slownessOf(pattern('[ab]'), 'a', '!')).toBeNull();
});
