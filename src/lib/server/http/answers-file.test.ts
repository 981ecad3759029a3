import { expect, it } from 'vitest';
import { answersFileOf } from '$lib/ui/attempt/answers-file';
import { answersFile } from './answers-file';

const draft = {
	docRev: 'abc',
	tokVer: 1,
	rev: 2,
	saveId: '0198c5a2-0000-7000-8000-000000000001',
	handInId: null,
	base: { kind: 'mark' as const, marks: [] },
	answer: { kind: 'mark' as const, marks: [{ start: 3, end: 5 }] }
};

it('a file that a learner saves is one that the server can read', () => {
	const file = answersFileOf('/api/attempts/a1/items/loaded', draft, 1_700_000_000_000);
	const read = answersFile.parse(JSON.parse(JSON.stringify(file)));
	expect(read).toEqual(file);
	expect(read).toMatchObject({ attemptId: 'a1', exerciseId: 'loaded', answer: draft.answer });
});

it('a file of something else is refused', () => {
	const file = answersFileOf('/api/attempts/a1/items/loaded', draft, 0);
	expect(answersFile.safeParse({ ...file, format: 'other' }).success).toBe(false);
	expect(answersFile.safeParse({ ...file, answer: { kind: 'mark' } }).success).toBe(false);
});
