import { expect, it } from 'vitest';
import { buildMarkRuler, type MarkTarget } from './mark-ruler';

const build = (target: Partial<MarkTarget>, tokenCount = 40) =>
	buildMarkRuler({
		tokenCount,
		element: 'source',
		targets: [
			{
				id: 's1',
				core: { start: 1, end: 3 },
				zone: { start: 0, end: 6 },
				isRequired: true,
				...target
			}
		]
	});

it('a short source counts as six words, so that one stray word is not a whole find', () => {
	expect(build({}).unit).toBe(6);
});

it('an optional span takes its zone out of play and is not asked for', () => {
	const ruler = build({ isRequired: false });
	expect(ruler.required).toEqual([]);
	expect(ruler.outsideTokens).toBe(34);
});

it('a zone that reaches beyond the text ends with the text', () => {
	expect(build({ zone: { start: -3, end: 99 } }, 10).outsideTokens).toBe(0);
});

it('a later edit of the key does not reach a round in use', () => {
	const core = { start: 1, end: 3 };
	const ruler = build({ core });
	core.end = 5;
	expect(ruler.required[0]?.core.end).toBe(3);
});

it.each([
	['is empty', { core: { start: 2, end: 2 } }],
	['lies outside the text', { core: { start: 38, end: 41 }, zone: { start: 30, end: 45 } }],
	['lies outside its own zone', { core: { start: 4, end: 8 } }],
	['is not whole words', { core: { start: 1.5, end: 3 } }]
])('a key whose core %s is refused', (_, target) => {
	expect(() => build(target)).toThrow(/s1 has no usable core/);
});
