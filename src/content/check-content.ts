import type { z } from 'zod';
import { checkComparison } from '$lib/domain/comparisons/check-comparison';
import { checkPair } from '$lib/domain/foils/check-pair';
import { checkKey } from '$lib/domain/keys/check-key';
import { canonicalText } from '$lib/domain/text/canonical-text';
import { splitDocument } from '$lib/domain/text/split-document';
import type { Theme } from '$lib/domain/theme';
import { articleAbout, frontMatter } from './about-file';
import { comparisonsFile } from './compare';
import { readFiles, type ArticleFiles, type ContentFiles } from './files';
import { foilsFile } from './foils';
import { keyFile } from './key-file';
import { describeIssues } from './describe-issues';
import { themesFile } from './themes';

/** Something to mend in the content folder: the file, the place in it, and what is wrong. */
export interface ContentProblem {
	file: string;
	where: string;
	problem: string;
}

/** Everything that keeps the content from being shipped; empty when it is sound. */
export function checkContent(files: ContentFiles = readFiles()): ContentProblem[] {
	return inFile('src/content/themes.json', files.themes, themesFile, (themes) => [
		...files.articles.flatMap((article) => checkArticle(article, themes)),
		...Object.entries(files.foils).flatMap(([name, pairs]) => checkFoils(name, pairs, themes)),
		...checkComparisons(files)
	]);
}

/** One line for a person who has to mend it. */
export function problemLine({ file, where, problem }: ContentProblem): string {
	return where === '' ? `${file}: ${problem}` : `${file}: ${where}: ${problem}`;
}

/** What keeps one article and its key from being shipped. */
export function checkArticle(article: ArticleFiles, themes: readonly Theme[]): ContentProblem[] {
	const folder = `src/content/articles/${article.slug}`;
	const file = `${folder}/key.json`;
	return [
		...checkAbout(`${folder}/about.md`, article.about),
		...inFile(file, article.key, keyFile, (key) => {
			const document = splitDocument(canonicalText(article.text));
			const problems = checkKey(document, key).map(({ spanId, problem }) => ({
				file,
				where: spanId,
				problem
			}));
			const isKnown = !key.theme || themes.some(({ id }) => id === key.theme);
			return isKnown
				? problems
				: [...problems, { file, where: 'theme', problem: `no theme "${key.theme}"` }];
		})
	];
}

function checkAbout(file: string, about: string): ContentProblem[] {
	return inFile(file, frontMatter(about), articleAbout, () => []);
}

function checkFoils(name: string, value: unknown, themes: readonly Theme[]): ContentProblem[] {
	const file = `src/content/foils/${name}`;
	return inFile(file, value, foilsFile, (pairs) => [
		...repeated(pairs.map(({ id }) => id)).map((where) => ({
			file,
			where,
			problem: 'the id is used twice'
		})),
		...pairs.flatMap((pair) =>
			checkPair(pair, themes).map((problem) => ({ file, where: pair.id, problem }))
		)
	]);
}

function checkComparisons({ articles, comparisons: value }: ContentFiles): ContentProblem[] {
	const file = 'src/content/compare.json';
	const texts = new Map(articles.map(({ slug, text }) => [slug, canonicalText(text)]));
	return inFile(file, value, comparisonsFile, (comparisons) =>
		comparisons.flatMap((comparison) =>
			checkComparison(comparison, texts).map((problem) => ({ file, where: comparison.id, problem }))
		)
	);
}

/** The problems of a file's form or, when its form is right, those that `check` finds. */
function inFile<T>(
	file: string,
	value: unknown,
	form: z.ZodType<T>,
	check: (parsed: T) => ContentProblem[]
): ContentProblem[] {
	const parsed = form.safeParse(value);
	return parsed.success ? check(parsed.data) : describeIssues(file, value, parsed.error);
}

function repeated(ids: readonly string[]): string[] {
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
