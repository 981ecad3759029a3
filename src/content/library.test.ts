import { describe, expect, it } from 'vitest';
import { ELEMENTS } from '$lib/domain/elements';
import type { KeySpan } from '$lib/domain/keys/key';
import { splitTokens } from '$lib/domain/text/split-tokens';
import { readComparisons } from './compare';
import { readFoils } from './foils';
import { readLibrary, type LibraryArticle } from './library';
import { readingGrade } from './reading-grade';
import { readThemes } from './themes';

const library = readLibrary();
const practiceTexts = library.filter(({ about }) => about.origin === 'written-for-practice');
const spansOf = ({ key }: LibraryArticle, element: KeySpan['element']) =>
	key.spans.filter((span) => span.element === element);
const isDecoy = ({ status }: KeySpan) => status === 'decoy';
const isBetween = (low: number, high: number) => (count: number) => count >= low && count <= high;

/** What a key holds of a thing, and how many of it the standard asks for. */
const STANDARD: [string, (article: LibraryArticle) => number, (count: number) => boolean][] = [
	[
		'8 to 15 gaps',
		(article) => spansOf(article, 'context').filter((span) => !isDecoy(span)).length,
		isBetween(8, 15)
	],
	[
		'5 to 10 scored gaps',
		(article) => spansOf(article, 'context').filter(({ scored }) => scored).length,
		isBetween(5, 10)
	],
	...ELEMENTS.map((element): (typeof STANDARD)[number] => [
		`3 to 6 decoys for ${element}`,
		(article) => spansOf(article, element).filter(isDecoy).length,
		isBetween(3, 6)
	])
];

/** A plain report, written so that there is little to find and much to leave alone. */
const PLAIN = 'water-main-repair';
const EXCEPTIONS = [
	`${PLAIN}: 2, not 8 to 15 gaps`,
	`${PLAIN}: 1, not 5 to 10 scored gaps`,
	`${PLAIN}: 7, not 3 to 6 decoys for loaded`
];

it('there are five news articles and at least three practice texts', () => {
	expect(library.length - practiceTexts.length).toBe(5);
	expect(practiceTexts.length).toBeGreaterThanOrEqual(3);
});

describe('a key', () => {
	it('says of every loaded term which side it favors', () => {
		for (const article of library)
			expect(
				spansOf(article, 'loaded').filter((span) => !isDecoy(span) && !span.favors),
				article.slug
			).toEqual([]);
	});

	it('speaks of a theme that is there, the one its article is listed under', () => {
		const themes = readThemes().map(({ id }) => id);
		for (const { slug, key, about } of library) {
			expect(themes, slug).toContain(key.theme);
			expect(about.theme, slug).toBe(key.theme);
		}
	});

	it('has the gaps and decoys that the standard asks for, but for the exceptions named here', () => {
		const strays = library.flatMap((article) =>
			STANDARD.filter(([, count, isEnough]) => !isEnough(count(article))).map(
				([name, count]) => `${article.slug}: ${count(article)}, not ${name}`
			)
		);
		expect(strays).toEqual(EXCEPTIONS);
	});
});

it('a practice text has 300 to 450 words, and says that it is invented', () => {
	for (const { slug, raw, about } of practiceTexts) {
		expect(splitTokens(raw).length, slug).toBeGreaterThanOrEqual(300);
		expect(splitTokens(raw).length, slug).toBeLessThanOrEqual(450);
		expect(about.summary + about.contentNote, slug).toMatch(/written for practice/i);
	}
});

describe('reasons are read with ease by a 15-year-old: their median grade is 9 or less', () => {
	const median = (texts: readonly string[]) => {
		const grades = texts.map(readingGrade).sort((a, b) => a - b);
		return grades[Math.floor(grades.length / 2)];
	};

	for (const { slug, key } of library) {
		it(`in the key of ${slug}`, () => {
			expect(median(key.spans.map(({ why }) => why))).toBeLessThanOrEqual(9);
		});
	}

	it('in the pairs', () => {
		const whys = readFoils().flatMap(({ signal, foil }) => [signal.why, foil.why]);
		expect(median(whys)).toBeLessThanOrEqual(9);
	});

	it('in the comparisons', () => {
		const options = readComparisons().flatMap((entry) => [
			...entry.similarities,
			...entry.differences,
			...entry.rule
		]);
		expect(median(options.map(({ why }) => why))).toBeLessThanOrEqual(9);
	});
});
