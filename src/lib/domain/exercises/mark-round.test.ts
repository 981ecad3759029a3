import { expect, it } from 'vitest';
import { span } from '../../../../tests/factories/a-small-article';
import type { KeySpan } from '../keys/key';
import { resolveKey } from '../keys/resolve-key';
import { splitDocument } from '../text/split-document';
import { markRound } from './mark-round';

const claims = [
	'The bridge closed',
	'Nine shops moved',
	'Rents rose by a third',
	'The school left'
];
const plain = [
	'Look at that',
	'What a day it was',
	'It should not be so',
	'Tomorrow will be better'
];

function round(sentences: string[], given: KeySpan[]) {
	const document = splitDocument(`${sentences.join('. ')}.`);
	const spans = resolveKey(document, { version: 1, signedBy: 'Bluepencil', spans: given });
	return markRound({ document, spans, seed: 'seed', element: 'claim' });
}

const claim = (quote: string, i: number) =>
	span({ id: `claim-${i}`, element: 'claim', kind: i % 2 ? 'event' : 'statistic', quote });
const decoy = (quote: string, i: number) =>
	span({ id: `claim-d${i}`, element: 'claim', kind: 'prediction', quote, status: 'decoy' });

it('marks the claims where they are few enough to be looked for', () => {
	const first = claims.slice(0, 1);
	const others = [...plain, ...plain.map((sentence) => `Again ${sentence}`)];
	expect(round([...first, ...others], first.map(claim))).toMatchObject({ find: 'element' });
});

it('asks the other way round where nearly every sentence makes a claim', () => {
	const many = [...claims, ...claims.map((sentence) => `Later ${sentence.toLowerCase()}`)];
	const more = [...many, ...many.map((sentence) => `Then ${sentence.toLowerCase()}`)];
	expect(round([...more, ...plain], more.map(claim))).toMatchObject({
		kind: 'mark',
		find: 'no-claim'
	});
});

it('sorts claims by kind where too few sentences are without one', () => {
	const dense = [...claims, ...plain.slice(0, 2)];
	const spans = [...claims.map(claim), ...plain.slice(0, 2).map(decoy)];
	expect(round(dense, spans)).toMatchObject({ kind: 'classify', element: 'claim' });
});

it('leaves the round out where nothing fair can be asked', () => {
	expect(round(claims, claims.map(claim))).toBeNull();
});
