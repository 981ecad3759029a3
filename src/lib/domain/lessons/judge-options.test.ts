import { expect, it } from 'vitest';
import { judgeOptions } from './judge-options';

const OPTIONS = [
	{ text: 'a number', correct: true, why: 'It can be counted.' },
	{ text: 'a wish', correct: false, why: 'Nothing can settle it.' }
];

it('gives the reason for every option, chosen or not', () => {
	const judged = judgeOptions(OPTIONS, ['2']);
	expect(judged).toMatchObject({
		ok: true,
		value: [
			{ isChosen: false, isCorrect: true, why: 'It can be counted.' },
			{ isChosen: true, isCorrect: false, why: 'Nothing can settle it.' }
		]
	});
});

it('refuses an answer that chooses nothing', () => {
	expect(judgeOptions(OPTIONS, [])).toEqual({ ok: false, reason: 'nothing-chosen' });
});

it('refuses an option that the lesson does not have', () => {
	expect(judgeOptions(OPTIONS, ['1', '3'])).toEqual({ ok: false, reason: 'unknown-option' });
});
