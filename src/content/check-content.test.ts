import { expect, it } from 'vitest';
import { checkContent, problemLine } from './check-content';
import { readFiles, type ContentFiles } from './files';

/** What the build would say of the content folder after a slip of the hand. */
function afterA(slip: (files: ContentFiles) => void): string[] {
	const files = structuredClone(readFiles());
	slip(files);
	return checkContent(files).map(problemLine);
}

const WATER = 'src/content/articles/water-main-repair';

type Entries = Record<string, unknown>[];
const article = ({ articles }: ContentFiles, slug: string) => {
	const found = articles.find((entry) => entry.slug === slug);
	if (!found) throw new Error(`no article ${slug}`);
	return found;
};
const keyOf = (files: ContentFiles, slug: string) =>
	article(files, slug).key as { theme: string; spans: Entries };
const pairs = ({ foils }: ContentFiles) => foils['loaded.json'] as Entries;
const comparisons = (files: ContentFiles) => files.comparisons as Entries;

it('lets the content through as it is', () => {
	expect(afterA(() => undefined)).toEqual([]);
});

it('names file, span and reason when a quote is not in its article', () => {
	const lines = afterA((files) =>
		Object.assign(keyOf(files, 'water-main-repair').spans[0] ?? {}, { quote: 'No such words' })
	);
	expect(lines).toEqual([
		`${WATER}/key.json: claim-headline: the quote is not an exact part of the article`
	]);
});

it('names the span even when the file has the wrong form', () => {
	const lines = afterA((files) =>
		Object.assign(keyOf(files, 'water-main-repair').spans[0] ?? {}, { status: 'requird' })
	);
	expect(lines).toHaveLength(1);
	expect(lines[0]).toMatch(/^src\/.*water-main-repair\/key\.json: claim-headline: status: Invalid/);
});

it('stops a field that the form does not know, a theme that is not there and a broken about.md', () => {
	expect(
		afterA((files) => Object.assign(keyOf(files, 'water-main-repair'), { author: 'x' })).join()
	).toMatch(/key\.json: Unrecognized key: "author"/);
	expect(
		afterA((files) => Object.assign(keyOf(files, 'water-main-repair'), { theme: 'rain' }))
	).toEqual([`${WATER}/key.json: theme: no theme "rain"`]);
	expect(
		afterA((files) =>
			Object.assign(article(files, 'water-main-repair'), { about: '# Water' })
		).join()
	).toMatch(/about\.md: title: Invalid/);
});

it('stops a pair without its tested words, and an id that is used twice', () => {
	const lines = afterA((files) => {
		const [first, second] = pairs(files);
		Object.assign(first?.['signal'] ?? {}, { tested: ['no such words'] });
		Object.assign(second ?? {}, { id: first?.['id'] });
	});
	expect(lines).toEqual([
		'src/content/foils/loaded.json: loaded-01: the id is used twice',
		'src/content/foils/loaded.json: loaded-01: the signal does not have the tested words “no such words”'
	]);
});

it('stops a comparison whose passage is not exact', () => {
	const lines = afterA((files) => {
		const [first] = comparisons(files);
		Object.assign((first?.['passages'] as Entries)[1] ?? {}, { quote: 'No such words' });
	});
	expect(lines).toEqual([
		'src/content/compare.json: why-deportations-stall: the second passage is not an exact part of its article'
	]);
});
