import { expect, it } from 'vitest';
import { MAX_ARTICLE } from '$lib/forms/article-forms';
import { addLearnersForm, rosterForm } from '$lib/forms/class-forms';
import { articleFile } from './article-file';
import { deskRequest } from './desk-request';
import { readAnswers } from './read-answers';

const list = <T>(length: number, of: (at: number) => T) =>
	Array.from({ length }, (_, at) => of(at));
const id = '0198c5a2-0000-7000-8000-000000000001';

it('a desk takes 200 changes at once, and no more', () => {
	const change = (at: number) => ({ id: `s${at}`, base: 0, span: null });
	const takes = (count: number) =>
		deskRequest.safeParse({ revisionId: 'r', rev: 0, changes: list(count, change) }).success;
	expect([takes(200), takes(201)]).toEqual([true, false]);
});

it('an article in a file has 60,000 characters and 500 places at most', () => {
	const span = (at: number) => ({
		...{ id: `s${at}`, element: 'claim', kind: 'statistic', status: 'required', difficulty: 1 },
		...{ start: 0, end: 1, why: '', review: 'open', drafted: null }
	});
	const about = {
		...{ title: 'Title', publisher: '', published: '', summary: '', contentNote: '', rights: '' },
		...{ fromAge: 12, order: 0, suggested: false, theme: '', origin: 'news' }
	};
	const takes = (letters: number, places: number) =>
		articleFile.safeParse({
			...{ format: 'bluepencil-article', version: 1, about },
			...{ text: 'x'.repeat(letters), engineVersion: 1, spans: list(places, span) }
		}).success;
	expect([takes(MAX_ARTICLE, 0), takes(MAX_ARTICLE + 1, 0)]).toEqual([true, false]);
	expect([takes(1, 500), takes(1, 501)]).toEqual([true, false]);
});

it('a file of answers holds a hundred, and no more', async () => {
	const answer = {
		...{ format: 'bluepencil-answers', version: 1, attemptId: 'a1', exerciseId: 'loaded' },
		...{ docRev: 'abc', tokVer: 1, saveId: id, handInId: null, savedAt: 1 },
		answer: { kind: 'mark', marks: [] }
	};
	const read = async (count: number) => {
		const file = new File([JSON.stringify(list(count, () => answer))], 'a.json');
		return (await readAnswers(file)).ok;
	};
	expect([await read(100), await read(101)]).toEqual([true, false]);
});

it('a pasted list has 60,000 characters at most, and makes 500 learners at most', () => {
	const pasted = (letters: number) => rosterForm.safeParse({ list: 'x'.repeat(letters) }).success;
	expect([pasted(60_000), pasted(60_001)]).toEqual([true, false]);
	const learner = (count: number) => list(count, (at) => `Ana ${at}`);
	const adds = (count: number) =>
		addLearnersForm.safeParse({ learner: learner(count), requestId: id }).success;
	expect([adds(500), adds(501)]).toEqual([true, false]);
});
