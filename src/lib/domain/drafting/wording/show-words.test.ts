import { expect, it } from 'vitest';
import { mention } from './show-words';

it.each([
	['slammed', '“slammed”', '“Slammed”'],
	[
		'so-called “sanctuary” practices',
		'“so-called sanctuary practices”',
		'“So-called sanctuary practices”'
	],
	['one two three four five six', '“one two three four five…”', '“One two three four five…”'],
	[', the courts.”', '“the courts”', '“The courts”'],
	['a\n b', '“a b”', '“A b”'],
	['… ”', 'this wording', 'This wording']
])('%j is mentioned as %s', (quote, inside, atStart) =>
	expect(mention(quote)).toEqual({ inside, atStart })
);

it('a word without end is cut between its letters, never inside one', () => {
	expect(mention('🦉'.repeat(500)).inside).toBe(`“${'🦉'.repeat(40)}…”`);
});
