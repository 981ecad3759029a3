import { expect, it } from 'vitest';
import { summarizeSkills } from './summarize-skills';

it('counts the learners at each level, those without answers too', () => {
	const [first] = summarizeSkills([
		{ loaded: 'starting' },
		{ loaded: 'secure' },
		{ loaded: 'developing' },
		{}
	]);
	expect(first).toEqual({
		element: 'loaded',
		counts: { 'not-enough': 1, starting: 1, developing: 1, secure: 1 },
		shareStarting: 0.25
	});
});

it('puts first what needs attention, not what comes first in the alphabet', () => {
	const learners = [
		{ claim: 'secure', source: 'starting', loaded: 'developing', context: 'developing' },
		{ claim: 'secure', source: 'starting', loaded: 'secure', context: 'starting' }
	] as const;
	const order = summarizeSkills(learners).map(({ element }) => element);
	expect(order).toEqual(['source', 'context', 'loaded', 'claim']);
});

it('a class without learners has all skills, and nothing in them', () => {
	const skills = summarizeSkills([]);
	expect(skills.map(({ element }) => element)).toEqual(['claim', 'source', 'loaded', 'context']);
	expect(skills.every(({ shareStarting }) => shareStarting === 0)).toBe(true);
});
