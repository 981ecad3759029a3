import { expect, it } from 'vitest';
import { readingOf } from './support-reading';

it('changes nothing for a learner without support', () => {
	expect(readingOf([])).toEqual({});
	expect(readingOf([{}, { textSize: 'normal', extraAttempts: 2 }])).toEqual({});
});

it('takes the most that a class allows when there are several', () => {
	const supports = [{ textSize: 'larger' }, { textSize: 'large', isListView: true }] as const;
	expect(readingOf(supports)).toEqual({ size: 'larger', view: 'list' });
	expect(readingOf([{ mayReadAloud: true }])).toEqual({ speech: 'on' });
});
