import { expect, it } from 'vitest';
import { cutsWord, widenToWords } from './word-edges';

const cutsIn = (text: string) =>
	Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => cutsWord(text, at));

it('a word is cut between its letters, not at its ends', () => {
	expect(cutsIn('“no 6”')).toEqual([2]);
	expect(cutsIn('a-b c')).toEqual([]);
});

it('no letter is cut from its accent, and no emoji into halves or parts', () => {
	expect(cutsIn('e\u0301!')).toEqual([1]);
	expect(cutsIn(' 👍🏽 ')).toEqual([2, 3, 4]);
	expect(cutsIn('👩‍👧')).toEqual([1, 2, 3, 4]);
	expect(cutsIn('𝒳y')).toEqual([1, 2]);
});

it('a range is made longer to whole words, and loses the spaces at its ends', () => {
	const text = 'the brutal crackdown';
	expect(widenToWords(text, { start: 5, end: 11 })).toEqual({ start: 4, end: 10 });
});
