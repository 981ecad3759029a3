import { describe, expect, it } from 'vitest';
import { SMALL_TEXT, span } from '../../../../tests/factories/a-small-article';
import { splitDocument } from '../text/split-document';
import { checkKey } from './check-key';
import type { KeySpan } from './key';

const document = splitDocument(SMALL_TEXT);
const check = (...spans: KeySpan[]) =>
	checkKey(document, { version: 1, signedBy: 'Bluepencil', spans }).map(({ problem }) => problem);

const good = span({ id: 'claim-a', element: 'claim', kind: 'event', quote: 'The river is wide' });

it('has nothing to say about a sound key', () => {
	expect(check(good)).toEqual([]);
});

describe('tells an editor what to mend', () => {
	const cases: [string, Partial<KeySpan>, RegExp][] = [
		['a quote that is not in the text', { quote: 'The river is deep' }, /not an exact part/],
		['a quote that occurs twice', { quote: 'The' }, /occurs \d+ times: say which/],
		['an occurrence that is not there', { quote: 'library', occurrence: 3 }, /occurs only 1/],
		['a quote that cuts a word', { quote: 'he river is w' }, /cuts a word/],
		['a core outside the quote', { core: 'bridge' }, /core is not in the quote/],
		['a zone without the quote', { zone: 'The river' }, /zone does not hold/],
		['a quote over two sentences', { quote: 'is wide. Nobody' }, /end of a sentence/],
		['a kind of another element', { kind: 'euphemism' }, /not a kind of required claim/],
		['a decoy kind on a required span', { kind: 'prediction' }, /not a kind of required/],
		['a reason of two words', { why: 'Because so.' }, /too short/],
		['a reason without an end', { why: 'This stops in the middle of' }, /not a whole sentence/],
		['a reason of fifty words', { why: `${'word '.repeat(50)}.` }, /45 at most/],
		['support for a claim that is not there', { supports: ['claim-z'] }, /not in the key/]
	];
	for (const [name, change, expected] of cases) {
		it(name, () => expect(check({ ...good, ...change }).join()).toMatch(expected));
	}

	it('two spans with one id', () => {
		expect(check(good, good).join()).toMatch(/used twice/);
	});

	it('a loaded term without a neutral wording, a source without a stake, a gap without a question', () => {
		const loaded = span({ id: 'l', element: 'loaded', kind: 'labelling', quote: 'angry' });
		const source = span({ id: 's', element: 'source', kind: 'agency', quote: 'The mayor' });
		const gap = span({ id: 'c', element: 'context', kind: 'unsourced', quote: 'Many drivers' });
		expect(check(loaded, source, gap)).toEqual(
			expect.arrayContaining(['no neutral wording', 'no stake', 'no question', 'no place to look'])
		);
	});
});
