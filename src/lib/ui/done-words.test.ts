import { expect, test } from 'vitest';
import { doneWords } from './done-words';

test('only a word of the page is said, not what every object has', () => {
	const words = { saved: () => 'Saved.' };
	expect(doneWords(words, 'saved')).toBe('Saved.');
	for (const other of [null, '', 'gone', 'hasOwnProperty', 'constructor', '__proto__', 'toString'])
		expect(doneWords(words, other), String(other)).toBeUndefined();
});
