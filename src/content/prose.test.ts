import { expect, it } from 'vitest';
import { readProse } from './prose';

it('tells headings, paragraphs and lists apart', () => {
	const note = '## Before the class\nRead it once.\nThen again.\n\n- Who speaks?\n- Who\nelse?\n';
	expect(readProse(note)).toEqual([
		{ kind: 'heading', text: 'Before the class' },
		{ kind: 'paragraph', text: 'Read it once. Then again.' },
		{ kind: 'list', items: ['Who speaks?', 'Who else?'] }
	]);
});

it.each(['A **bold** word', 'A [link](https://example.org)', '### Deep', '1. One', '> Quoted'])(
	'refuses what it cannot show: %s',
	(markdown) => expect(() => readProse(markdown)).toThrow(/no headings/)
);
