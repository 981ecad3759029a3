import { describe, expect, it } from 'vitest';
import { span } from '../../../../tests/factories/a-small-article';
import type { FoilPair } from '../foils/foil';
import type { Favors, KeySpan, Status } from '../keys/key';
import type { Theme } from '../theme';
import { weighLibrary, type LedgerArticle } from './ledger';

const themes: Theme[] = [
	{ id: 'traffic', title: 'Traffic', sides: ['cars', 'bikes'] },
	{ id: 'wolves', title: 'Wolves', sides: ['wolves', 'herds'] }
];
const loaded = (favors: Favors, status: Status = 'required'): KeySpan => ({
	...span({ id: 'l', element: 'loaded', kind: 'labelling', quote: 'x' }),
	favors,
	status
});
const source = (given: Partial<KeySpan>): KeySpan => ({
	...span({ id: 's', element: 'source', kind: 'agency', quote: 'x' }),
	stake: 'interested',
	...given
});
const article = (given: Partial<LedgerArticle>): LedgerArticle => ({
	slug: 'road',
	title: 'A road',
	theme: 'traffic',
	isNews: true,
	words: 100,
	spans: [],
	...given
});
const pair = (favors: 'first' | 'second', form?: number): FoilPair => ({
	id: 'p',
	element: 'loaded',
	theme: 'wolves',
	favors,
	form,
	signal: { text: 'a', why: '' },
	foil: { text: 'b', why: '' }
});
const weigh = (articles: LedgerArticle[], pairs: FoilPair[] = []) =>
	weighLibrary({ articles, themes, pairs });

describe('the ledger', () => {
	it('counts loaded terms by the side that the wording helps, debatable ones apart', () => {
		const { themes: weighed } = weigh([
			article({
				spans: [
					loaded('first'),
					loaded('first', 'optional'),
					loaded('second', 'debatable'),
					loaded('neither'),
					loaded('first', 'decoy')
				]
			})
		]);
		expect(weighed).toHaveLength(1);
		expect(weighed[0]?.articles[0]?.sides).toEqual({
			clear: { first: 2, second: 0, neither: 1 },
			debatable: { first: 0, second: 1, neither: 0 }
		});
	});

	it('sums the news of a theme without the texts written for practice', () => {
		const [traffic, wolves] = weigh([
			article({ spans: [loaded('first')] }),
			article({ spans: [loaded('first'), loaded('second')] }),
			article({ spans: [loaded('second')], isNews: false }),
			article({ theme: 'wolves', isNews: false })
		]).themes;
		expect(traffic?.news?.clear).toEqual({ first: 2, second: 1, neither: 0 });
		expect(traffic?.articles).toHaveLength(3);
		expect(wolves?.news).toBeNull();
	});

	it('counts who speaks by stake and by kind, and leaves out who is only mentioned', () => {
		const { newsStakes, kinds } = weigh([
			article({
				spans: [
					source({}),
					source({ stake: 'independent', kind: 'document-or-data' }),
					source({ stake: 'unknown', status: 'debatable' }),
					source({ status: 'decoy', kind: 'mentioned-only' })
				]
			}),
			article({ isNews: false, spans: [source({}), source({})] })
		]);
		expect(newsStakes.clear).toEqual({ interested: 1, independent: 1, unknown: 0 });
		expect(newsStakes.debatable).toEqual({ interested: 0, independent: 0, unknown: 1 });
		expect(kinds.find(({ kind }) => kind === 'agency')).toEqual({
			kind: 'agency',
			news: 1,
			practice: 2
		});
	});

	it('sets what is to be found against what only looks like it', () => {
		const { elements } = weigh([
			article({ spans: [loaded('first'), loaded('neither', 'decoy'), source({})] })
		]);
		expect(elements).toContainEqual({ element: 'loaded', finds: 1, lookAlikes: 1 });
		expect(elements).toContainEqual({ element: 'source', finds: 1, lookAlikes: 0 });
	});

	it('counts the loaded pairs of practice by side, and keeps those of the tests apart', () => {
		const { pairs, pairCount } = weigh([], [pair('first'), pair('second'), pair('second', 3)]);
		expect(pairs).toContainEqual({ theme: themes[1], first: 1, second: 1 });
		expect(pairCount).toEqual({ practice: 2, tests: 1 });
	});
});
