import { expect, it } from 'vitest';
import { exercisePage, linksToExercises, resultOf } from './exercise-page';

const path = (address: string) => exercisePage(address)?.path ?? null;

it('keeps only pages on which somebody works: no result, no teacher page, no export', () => {
	expect(path('/attempts/a1/loaded')).toBe('/attempts/a1/loaded');
	for (const never of [
		'/attempts/a1/loaded/result',
		'/attempts/a1/loaded/in',
		'/attempts/a1/loaded/__data.json',
		'/attempts/a1/hand-in',
		'/attempts/a1',
		'/api/attempts/a1/items/loaded',
		'/teach/classes/c1/marking/loaded',
		'/teach/attempts/a1/loaded',
		'/account/data',
		'/practice/a-text'
	])
		expect(path(never), never).toBeNull();
});

it('tells which exercise a result is of', () => {
	expect(resultOf('/attempts/a1/loaded/result')).toBe('/attempts/a1/loaded');
	expect(resultOf('/attempts/a1/loaded/in/__data.json')).toBe('/attempts/a1/loaded');
	expect(resultOf('/attempts/a1/loaded')).toBeNull();
});

it('finds the other exercises of the same attempt, once, and no result', () => {
	const here = exercisePage('/attempts/a1/loaded');
	const html = `<a href="/attempts/a1/loaded">x</a> <a href="/attempts/a1/source">x</a>
		<a class="y" href="/attempts/a1/source">x</a> <a href="/attempts/a1/claim/result">x</a>
		<a href="/attempts/a1/hand-in">x</a> <a href="/attempts/a2/source">x</a>`;
	expect(here && linksToExercises(html, here)).toEqual(['/attempts/a1/source']);
});
