import { expect, it } from 'vitest';
import { groupByAttention, type Skills } from './group-by-attention';
import { rankTrouble } from './rank-trouble';

const unknown = { level: 'not-enough', wasSecure: false } as const;
const skills = (given: Partial<Skills>): Skills => ({
	...{ claim: unknown, source: unknown, loaded: unknown, context: unknown, ...given }
});

it('puts learners together by what they need, and leaves them in their order', () => {
	const learners = [
		{ name: 'Ana', skills: skills({ claim: { level: 'secure', wasSecure: false } }) },
		{ name: 'Ben', skills: skills({ claim: { level: 'starting', wasSecure: true } }) },
		{ name: 'Cleo', skills: skills({}) },
		{ name: 'Dan', skills: skills({ loaded: { level: 'developing', wasSecure: true } }) },
		{ name: 'Eve', skills: skills({ source: { level: 'starting', wasSecure: false } }) }
	];
	const groups = groupByAttention(learners).map(({ attention, learners: own }) => [
		attention,
		own.map(({ name }) => name)
	]);
	expect(groups).toEqual([
		['starting', ['Ben', 'Eve']],
		['slipped', ['Dan']],
		['not-enough', ['Cleo']],
		['on-the-way', ['Ana']]
	]);
});

it('puts what nine of twelve got wrong before what one of one did', () => {
	const troubles = [
		{ id: 'one', wrong: 1, of: 1 },
		{ id: 'nine', wrong: 9, of: 12 },
		{ id: 'none', wrong: 0, of: 0 }
	];
	expect(rankTrouble(troubles).map(({ id }) => id)).toEqual(['nine', 'one', 'none']);
});
