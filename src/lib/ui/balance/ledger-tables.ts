import { m } from '$i18n/paraglide/messages';
import type { ArticleBalance, Ledger, ThemeBalance } from '$lib/domain/balance/ledger';
import type { Split } from '$lib/domain/balance/split';
import { kindName } from '../kind-words';
import { ELEMENT_NAME } from '../words';
import type { LedgerGroup } from './ledger-group';

// What the ledger counts becomes the entries of its tables; every number is the domain's.

/** The loaded terms of each article, by the side that the wording helps. */
export function sideGroups({ articles }: ThemeBalance): LedgerGroup[] {
	return articles.map((article) =>
		splitGroup(article, article.sides, ['first', 'second', 'neither'])
	);
}

/** The attributions of each article, by what the speaker has at stake. */
export function stakeGroups({ themes }: Ledger): LedgerGroup[] {
	return themes
		.flatMap(({ articles }) => articles)
		.map((article) =>
			splitGroup(article, article.stakes, ['interested', 'independent', 'unknown'])
		);
}

function splitGroup<Column extends string>(
	article: ArticleBalance,
	{ clear, debatable }: Split<Column>,
	columns: readonly [left: Column, right: Column, other: Column]
): LedgerGroup {
	const [left, right] = columns;
	return {
		...head(article),
		left: [clear[left], debatable[left]],
		right: [clear[right], debatable[right]],
		rows: [
			{ name: m.balance_clear(), counts: columns.map((column) => clear[column]) },
			{ name: m.balance_debatable(), counts: columns.map((column) => debatable[column]) }
		]
	};
}

/** How long each article is. */
export function wordGroups({ themes }: Ledger): LedgerGroup[] {
	return themes
		.flatMap(({ articles }) => articles)
		.map((article) => ({
			...head(article),
			right: [article.words, 0],
			rows: [{ counts: [article.words] }]
		}));
}

/** Who speaks, by kind, where the library has anybody of the kind. */
export function kindGroups({ kinds }: Ledger): LedgerGroup[] {
	return kinds
		.filter(({ news, practice }) => news + practice > 0)
		.map(({ kind, news, practice }) => pairOf(kind, kindName(kind), news, practice));
}

/** What is to be found, against what only looks like it. */
export function elementGroups({ elements }: Ledger): LedgerGroup[] {
	return elements.map(({ element, finds, lookAlikes }) =>
		pairOf(element, ELEMENT_NAME[element](), finds, lookAlikes)
	);
}

/** The loaded pairs of each theme, by the side that they help. */
export function pairGroups({ pairs }: Ledger): LedgerGroup[] {
	return pairs.map(({ theme, first, second }) => ({
		...pairOf(theme.id, theme.title, first, second),
		note: m.balance_sides({ first: theme.sides[0], second: theme.sides[1] })
	}));
}

function pairOf(id: string, title: string, left: number, right: number): LedgerGroup {
	return { id, title, left: [left, 0], right: [right, 0], rows: [{ counts: [left, right] }] };
}

function head({ slug, title, isNews }: ArticleBalance) {
	const note = isNews ? m.balance_news() : m.balance_practice();
	return { id: slug, title, note, href: `/practice/${slug}` };
}
