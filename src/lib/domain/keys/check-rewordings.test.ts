import { describe, expect, it } from 'vitest';
import { span } from '../../../../tests/factories/a-small-article';
import { checkRewordings } from './check-rewordings';
import type { KeySpan, Rewording } from './key';

const rewording = (fault: Rewording['fault'], text: string = fault): Rewording => ({
	text,
	fault,
	why: 'It says more than the fact.'
});
const all = [
	rewording('same-charge'),
	rewording('opposite-charge'),
	rewording('changes-fact')
] as const;

const check = (given: Partial<KeySpan>) =>
	checkRewordings({
		...span({ id: 'l', element: 'loaded', kind: 'labelling', quote: 'a mob' }),
		neutral: 'a crowd',
		rewordings: [...all],
		...given
	}).join();

it('lets a loaded term have one rewording of each fault, or none at all', () => {
	expect(check({})).toBe('');
	expect(check({ rewordings: undefined })).toBe('');
});

describe('tells an editor what to mend in', () => {
	const cases: [string, Partial<KeySpan>, RegExp][] = [
		['two rewordings of one fault', { rewordings: [all[0], all[0], all[2]] }, /opposite-charge/],
		['rewordings of a claim', { element: 'claim' }, /only a loaded term/],
		['rewordings of a decoy', { status: 'decoy' }, /only a loaded term/],
		['rewordings without the neutral wording', { neutral: undefined }, /need a neutral wording/],
		['a rewording that is the neutral one', { neutral: 'Same-charge' }, /are the same/],
		[
			'a reason that stops in the middle',
			{ rewordings: [{ ...all[0], why: 'It says' }, all[1], all[2]] },
			/“same-charge” is not a whole sentence/
		]
	];
	for (const [name, given, expected] of cases) {
		it(name, () => expect(check(given)).toMatch(expected));
	}
});
