import { expect, it } from 'vitest';
import { numberNames } from './number-names';

const names = (...given: string[]) =>
	numberNames(given.map((name) => ({ name }))).map(({ name }) => name);

it('tells rounds of one name apart, and leaves the others as they are', () => {
	expect(names('Spot it', 'Claims', 'Spot it')).toEqual(['Spot it 1', 'Claims', 'Spot it 2']);
	expect(names('Claims', 'Sources')).toEqual(['Claims', 'Sources']);
});
