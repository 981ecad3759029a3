import { expect, it } from 'vitest';
import type { ItemReport } from '$lib/domain/items/item-report';
import { hardestFirst } from './hardest-first';

const item = (id: string, value: number | null, isClean = false) => {
	const tier = value === null ? { tier: 'counts' } : { tier: 'bar', facility: { value } };
	return { id, isClean, report: tier as unknown as ItemReport };
};

it('puts the hardest first, and last what cannot be called hard', () => {
	const items = [
		item('unknown', null),
		item('easy', 0.9),
		item('empty key', 0, true),
		item('hard', 0.2)
	];
	expect(hardestFirst(items).map(({ id }) => id)).toEqual(['hard', 'easy', 'unknown', 'empty key']);
});
