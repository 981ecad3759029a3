import { expect, it } from 'vitest';
import { MAX_BODY } from './body-limit';
import { readAnswers } from './read-answers';

const answer = {
	...{ format: 'bluepencil-answers', version: 1, attemptId: 'a1', exerciseId: 'loaded' },
	...{ docRev: 'abc', tokVer: 1, saveId: '0198c5a2-0000-7000-8000-000000000001' },
	...{ handInId: null, answer: { kind: 'mark', marks: [{ start: 3, end: 5 }] }, savedAt: 1 }
};
const read = (content: unknown) =>
	readAnswers(
		new File([typeof content === 'string' ? content : JSON.stringify(content)], 'a.json')
	);

it('a file of one answer or of several is read', async () => {
	for (const content of [answer, [answer], { answers: [answer] }])
		expect(await read(content)).toEqual({ ok: true, value: [answer] });
});

it('a file of anything else is told apart by what is wrong with it', async () => {
	for (const content of ['', 'nonsense{', '[]', { ...answer, format: 'other' }])
		expect(await read(content)).toEqual({
			ok: false,
			reason: content === '' ? 'empty' : 'not-answers'
		});
	expect(await read('x'.repeat(MAX_BODY + 1))).toEqual({ ok: false, reason: 'too-large' });
});
