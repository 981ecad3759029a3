import { describe, expect, it } from 'vitest';
import { joinLines } from './join-lines';

const PARAGRAPH =
	'The council voted on Tuesday to close the library on Harbor Street after a long and heated hearing that went on past midnight. Parents had asked for a delay, and the mayor had promised one in the spring. The vote was 5 to 4, and the doors close in March.';
const wrap = (text: string, width = 64) =>
	text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();

describe('a text whose lines were broken at one width', () => {
	it('becomes paragraphs again', () => {
		const pasted = ['Library to close', wrap(PARAGRAPH), wrap(PARAGRAPH)].join('\n\n');
		expect(joinLines(pasted)).toBe(['Library to close', PARAGRAPH, PARAGRAPH].join('\n\n'));
	});

	it('keeps the lines of a list', () => {
		const pasted = `${wrap(PARAGRAPH)}\n\n${wrap(PARAGRAPH)}\n\n- one\n- two`;
		expect(joinLines(pasted)).toContain('\n- one\n- two');
	});
});

it.each([
	['a paragraph a line', `${PARAGRAPH}\n${PARAGRAPH}\n`.repeat(5)],
	['a sentence a line', 'The council voted on Tuesday to close the library there.\n'.repeat(9)],
	['a few lines', 'Library to close\nBy Ann Roe\nThe council voted.']
])('%s stays as it is', (_, text) => expect(joinLines(text)).toBe(text));
