import { expect, it } from 'vitest';
import {
	dropEntry,
	isSameEntry,
	entriesOf,
	moveEntry,
	partsOf,
	type QuizEntry
} from './quiz-entries';

const item = (keyVersionId: string, exercise: string): QuizEntry => ({
	...{ type: 'article', keyVersionId, exercise }
});
const ITEMS = [item('a', 'claim'), item('a', 'source'), item('b', 'loaded'), item('a', 'match')];
const none = () => [];

it('a quiz keeps the order of its exercises, whatever articles they are from', () => {
	expect(entriesOf(partsOf(ITEMS), none)).toEqual(ITEMS);
	expect(partsOf(ITEMS)).toHaveLength(3);
	expect(entriesOf(partsOf(moveEntry(ITEMS, 0, 1)), none)).toEqual(moveEntry(ITEMS, 0, 1));
});

it('an article held whole stands for all its exercises', () => {
	const parts = [{ type: 'article' as const, keyVersionId: 'a' }];
	expect(entriesOf(parts, () => ['claim', 'source'])).toEqual(ITEMS.slice(0, 2));
});

it('the first exercise cannot move up, nor the last one down', () => {
	expect(moveEntry(ITEMS, 0, -1)).toEqual(ITEMS);
	expect(moveEntry(ITEMS, 3, 1)).toEqual(ITEMS);
	expect(moveEntry(ITEMS, 3, -1)[2]).toBe(ITEMS[3]);
});

it('dropping takes one exercise out and leaves the rest as it was', () => {
	expect(dropEntry(ITEMS, 1)).toEqual([ITEMS[0], ITEMS[2], ITEMS[3]]);
});

it('an exercise is known again by its article and its name', () => {
	expect(isSameEntry(item('a', 'claim'), item('a', 'claim'))).toBe(true);
	expect(isSameEntry(item('a', 'claim'), item('b', 'claim'))).toBe(false);
});
