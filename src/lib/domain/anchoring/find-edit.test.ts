import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedStart, findEdit, followEdit, openPart } from './find-edit';

const rangeOf = (text: string, words: string) => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length
});

describe('what an edit left alone', () => {
	it('is all of a text that nobody edited', () => {
		expect(followEdit(findEdit('one two', 'one two'), { start: 4, end: 7 })).toEqual({
			start: 4,
			end: 7
		});
	});

	it('moves by what was put in before it, also where both begin alike', () => {
		const before = 'A. The dog. B.';
		const edit = findEdit(before, 'A. The cat. The dog. B.');
		expect(followEdit(edit, rangeOf(before, 'The dog'))).toEqual({ start: 12, end: 19 });
	});

	it('is not what was taken out, also where the next words begin alike', () => {
		const before = 'the cat and\nthe dog';
		const edit = findEdit(before, 'the dog');
		expect(followEdit(edit, { start: 0, end: 3 })).toBeNull();
		expect(followEdit(edit, rangeOf(before, 'the dog'))).toEqual({ start: 0, end: 7 });
	});

	it('reads the same before and after, whatever was edited', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 20 });
		fc.assert(
			fc.property(text, text, fc.nat(20), fc.nat(20), (before, after, from, size) => {
				const { head, tail } = findEdit(before, after);
				expect(head + tail).toBeLessThanOrEqual(Math.min(before.length, after.length));
				const range = { start: from, end: Math.min(before.length, from + size) };
				if (range.start >= range.end) return;
				const moved = followEdit(findEdit(before, after), range);
				if (moved)
					expect(after.slice(moved.start, moved.end)).toBe(before.slice(range.start, range.end));
			})
		);
	});
});

it('a deleted place has no part of the new text left to be in', () => {
	const before = 'It was a brutal crackdown, he said.';
	const edit = findEdit(before, 'It was, he said.');
	const open = openPart(edit, rangeOf(before, 'a brutal crackdown'));
	expect(open.end - open.start).toBeLessThanOrEqual(0);
});

it('a place in the middle of what was rewritten is expected in the middle of it', () => {
	const edit = findEdit(`<${'a'.repeat(10)}>`, `<${'b'.repeat(30)}>`);
	expect(expectedStart(edit, { start: 6, end: 7 })).toBe(16);
});
