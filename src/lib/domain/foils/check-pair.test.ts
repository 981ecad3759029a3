import { describe, expect, it } from 'vitest';
import { checkPair } from './check-pair';
import type { FoilPair } from './foil';

const themes = [{ id: 'homework', title: 'Homework', sides: ['more', 'less'] as [string, string] }];
const pair: FoilPair = {
	id: 'loaded-01',
	element: 'loaded',
	theme: 'homework',
	favors: 'second',
	signal: {
		text: 'A mountain of homework waits at home.',
		tested: ['mountain'],
		why: 'Nobody measured a mountain.'
	},
	foil: {
		text: 'An hour of homework waits at home.',
		tested: ['hour'],
		why: 'An hour can be measured.'
	}
};
const check = (given: Partial<FoilPair>) => checkPair({ ...pair, ...given }, themes).join();

it('has nothing to say about a sound pair', () => {
	expect(check({})).toBe('');
});

describe('tells an editor what to mend in', () => {
	const cases: [string, Partial<FoilPair>, RegExp][] = [
		[
			'tested words that the text does not have',
			{ foil: { ...pair.foil, tested: ['week'] } },
			/“week”/
		],
		[
			'a reason that is no sentence',
			{ signal: { ...pair.signal, why: 'Because' } },
			/whole sentence/
		],
		['a theme that is not there', { theme: 'tests' }, /no theme "tests"/],
		['a loaded pair that favors nobody', { favors: undefined }, /which side/],
		['a claim that favors somebody', { element: 'claim' }, /only loaded pairs/],
		[
			'a member more than a quarter longer than the other',
			{ foil: { ...pair.foil, text: 'An hour or so of homework waits for them at home.' } },
			/11 against 7 words/
		]
	];
	for (const [name, given, expected] of cases) {
		it(name, () => expect(check(given)).toMatch(expected));
	}
});
