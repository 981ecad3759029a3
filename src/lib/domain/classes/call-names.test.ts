import { expect, it } from 'vitest';
import { nameKey } from '../accounts/name-key';
import { seededRandom } from '../random';
import { dealCallName, isCallName } from './call-names';

it('deals a class of 500 as many different names', () => {
	const random = seededRandom('class');
	const taken = new Set<string>();
	for (let i = 0; i < 500; i++) taken.add(nameKey(dealCallName(random, taken)));
	expect(taken.size).toBe(500);
});

it('deals another name when the first is taken', () => {
	const first = dealCallName(seededRandom('same'), new Set());
	const other = dealCallName(seededRandom('same'), new Set([nameKey(first)]));
	expect(other).not.toBe(first);
	expect(isCallName(other)).toBe(true);
});

it('knows a dealt name from a typed one', () => {
	expect(isCallName('Merry Otter')).toBe(true);
	for (const typed of ['Merry', 'Ana Otter', 'Merry Otter Fox', 'merry otter'])
		expect(isCallName(typed)).toBe(false);
});
