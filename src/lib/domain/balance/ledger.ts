import { ELEMENTS, type Element } from '../elements';
import { practicePairs, type FoilPair } from '../foils/foil';
import { FAVORS, SOURCE_KINDS, STAKES, type Favors, type KeySpan, type Stake } from '../keys/key';
import type { Theme } from '../theme';
import { splitSpans, sumSplits, type Split } from './split';

/** What the ledger needs to know of an article. */
export interface LedgerArticle {
	slug: string;
	title: string;
	theme: string;
	isNews: boolean;
	words: number;
	spans: readonly KeySpan[];
}

export interface ArticleBalance {
	slug: string;
	title: string;
	isNews: boolean;
	words: number;
	/** Loaded terms, by the side of the theme that the wording helps. */
	sides: Split<Favors>;
	/** Places that tell who says so, by what the speaker has at stake. */
	stakes: Split<Stake>;
}

export interface ThemeBalance {
	theme: Theme;
	articles: ArticleBalance[];
	/** The loaded terms of its news articles together; null when it has none. */
	news: Split<Favors> | null;
}

/** What leans in the library and what stands against it, counted from the keys. */
export interface Ledger {
	themes: ThemeBalance[];
	/** Who speaks in the news articles together. */
	newsStakes: Split<Stake>;
	kinds: { kind: string; news: number; practice: number }[];
	elements: { element: Element; finds: number; lookAlikes: number }[];
	/** Loaded pairs for practice, by the side of the theme that the signal helps. */
	pairs: { theme: Theme; first: number; second: number }[];
	pairCount: { practice: number; tests: number };
}

interface Library {
	articles: readonly LedgerArticle[];
	themes: readonly Theme[];
	pairs: readonly FoilPair[];
}

/** Weigh the library; articles keep their order, themes without any article are left out. */
export function weighLibrary({ articles, themes, pairs }: Library): Ledger {
	const news = articles.filter(({ isNews }) => isNews);
	const practice = articles.filter(({ isNews }) => !isNews);
	const used = themes.filter(({ id }) => articles.some(({ theme }) => theme === id));
	return {
		themes: used.map((theme) => weighTheme(theme, articles)),
		newsStakes: sumSplits(
			news.map(({ spans }) => splitStakes(spans)),
			STAKES
		),
		kinds: SOURCE_KINDS.map((kind) => ({
			kind,
			news: countKind(news, kind),
			practice: countKind(practice, kind)
		})),
		elements: ELEMENTS.map((element) => countElement(articles, element)),
		pairs: themes.map((theme) => weighPairs(theme, practicePairs(pairs))),
		pairCount: {
			practice: practicePairs(pairs).length,
			tests: pairs.length - practicePairs(pairs).length
		}
	};
}

function weighTheme(theme: Theme, all: readonly LedgerArticle[]): ThemeBalance {
	const articles = all.filter((article) => article.theme === theme.id).map(weighArticle);
	const news = articles.filter(({ isNews }) => isNews).map(({ sides }) => sides);
	return { theme, articles, news: news.length > 0 ? sumSplits(news, FAVORS) : null };
}

function weighArticle({ slug, title, isNews, words, spans }: LedgerArticle): ArticleBalance {
	const sides = splitSpans(spans, FAVORS, ({ element, favors }) =>
		element === 'loaded' ? favors : undefined
	);
	return { slug, title, isNews, words, sides, stakes: splitStakes(spans) };
}

function splitStakes(spans: readonly KeySpan[]): Split<Stake> {
	return splitSpans(spans, STAKES, ({ element, stake }) =>
		element === 'source' ? stake : undefined
	);
}

/** Attributions of a kind, without those over which editors differ. */
function countKind(articles: readonly LedgerArticle[], kind: string): number {
	const { clear } = splitSpans(
		articles.flatMap(({ spans }) => spans),
		[kind],
		(span) => (span.element === 'source' ? span.kind : undefined)
	);
	return clear[kind] ?? 0;
}

function countElement(articles: readonly LedgerArticle[], element: Element) {
	const spans = articles.flatMap((article) => article.spans).filter((s) => s.element === element);
	const lookAlikes = spans.filter(({ status }) => status === 'decoy').length;
	return { element, finds: spans.length - lookAlikes, lookAlikes };
}

function weighPairs(theme: Theme, pairs: readonly FoilPair[]) {
	const count = (side: Favors) =>
		pairs.filter((pair) => pair.theme === theme.id && pair.favors === side).length;
	return { theme, first: count('first'), second: count('second') };
}
