import { expect, it } from 'vitest';
import { seededRandom } from '../random';
import { dealGroups, nameGroups } from './deal-groups';

const learners = Array.from({ length: 29 }, (_, i) => `learner ${i}`);

it('deals everybody into one group, in sizes that differ by one at most', () => {
	for (const count of [2, 3, 4, 7, 12]) {
		const groups = dealGroups(learners, count, seededRandom('deal'));
		const sizes = groups.map(({ length }) => length);
		expect(groups.flat().sort()).toEqual([...learners].sort());
		expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
	}
});

it('deals the same for the same seed, and otherwise not', () => {
	const deal = (seed: string) => dealGroups(learners, 4, seededRandom(seed));
	expect(deal('a')).toEqual(deal('a'));
	expect(deal('a')).not.toEqual(deal('b'));
});

it('gives new groups names that are free', () => {
	expect(nameGroups(2, new Set(['Group 2']), (n) => `Group ${n}`)).toEqual(['Group 1', 'Group 3']);
});
