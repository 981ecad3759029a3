import { beforeEach, expect, it } from 'vitest';
import { aContestingClass, LOADED, WORSE } from '../../../../tests/factories/a-contesting-class';
import { countContestedPlaces } from '../repositories/challenge-queue';
import { listChallengesTo } from '../repositories/challenges';
import { findResponse } from '../repositories/responses';
import { readResult } from './read-result';

const answers = () =>
	made.db.selectFrom('response').select(['id', 'answer', 'rev']).orderBy('id').execute();

let made: Awaited<ReturnType<typeof aContestingClass>>;
beforeEach(async () => {
	made = await aContestingClass();
});

it('the words of these tests stand where they say', async () => {
	const { material } = await made.open('ana');
	const word = ({ start }: { start: number }) => {
		const token = material.document.tokens[start];
		return token && material.document.text.slice(token.start, token.end);
	};
	expect([LOADED, WORSE].map(word)).toEqual(['disastrous', 'worse']);
	expect(await made.scores()).toEqual({ ana: 0, ben: 1, cleo: 0.5 });
});

it('a challenge waits with its sentence, the reasons, and how many marked the words', async () => {
	await made.contest('ana', 'key:loaded-disastrous', 'A delay of years is one.');
	await made.contest('ben', 'key:loaded-disastrous', 'The mayor says so herself.');
	const { waiting, place } = await made.queue();
	expect(waiting).toBe(1);
	const of = { teacherId: 'teacher', classId: 'class' };
	expect(await countContestedPlaces(made.db, of)).toBe(1);
	expect(place?.parts.join('')).toContain('A disastrous delay now threatens');
	expect(place?.reasons.map(({ name, reason }) => [name, reason])).toEqual([
		['ana', 'A delay of years is one.'],
		['ben', 'The mayor says so herself.']
	]);
	expect(place?.marked).toEqual({ n: 2, of: 3 });
	expect(place?.key?.why).toBe('This is a reason that a reader can understand.');
});

it('a preview says how many attempts would change, and changes nothing', async () => {
	await made.contest('ana', 'key:loaded-disastrous');
	const before = await made.scores();
	const { place } = await made.queue();
	expect(place?.reach.accepted).toEqual({ attempts: 3, up: 1, down: 2 });
	expect(place?.reach.debatable).toEqual({ attempts: 3, up: 1, down: 0 });
	expect(await made.scores()).toEqual(before);
});

it('an accepted place leaves the key for everybody, and the report says who changed by how much', async () => {
	await made.contest('ana', 'key:loaded-disastrous');
	const kept = await answers();
	const { place } = await made.queue();
	const done = await made.answer();
	// Nothing is to be found now: each extra mark costs half.
	expect(await made.scores()).toEqual({ ana: 0.5, ben: 0.5, cleo: 0 });
	const told = await made.changeOf(done.ok ? done.value : '');
	expect(told?.rows.map(({ name, before, after }) => [name, before, after])).toEqual([
		['ana', 0, 0.5],
		['ben', 1, 0.5],
		['cleo', 0.5, 0]
	]);
	expect(told?.change.checked).toBe(6);
	expect(place?.reach.accepted).toEqual({ attempts: 3, up: 1, down: 2 });
	expect(await answers()).toEqual(kept);
	expect((await made.queue()).waiting).toBe(0);
});

it('a place made debatable costs nobody, and marking it costs nobody', async () => {
	await made.contest('ana', 'key:loaded-disastrous');
	await made.answer({ answer: 'debatable' });
	expect(await made.scores()).toEqual({ ana: 0.5, ben: 1, cleo: 0.5 });
	const result = await readResult(made.app, await made.open('ben'));
	const notes = result?.feedback.kind === 'mark' ? result.feedback.notes : [];
	expect(notes.map(({ verdict }) => verdict)).toContain('debatable');
	expect(result?.signedBy).toBe('Bluepencil+');
});

it('a proposed place joins the key, and whoever marked it has found it', async () => {
	expect(await made.contest('ana', 'own:29-30')).toEqual({ ok: true, value: null });
	expect((await made.answer()).ok).toBe(true);
	expect(await made.scores()).toEqual({ ana: 0.5, ben: 0.5, cleo: 1 });
});

it('a new place needs the words that a key needs', async () => {
	await made.contest('ana', 'own:29-30');
	const words = { kind: 'loaded-language', why: 'Bad.' };
	expect(await made.answer({ words })).toEqual({
		...{ ok: false, reason: 'words' },
		lacking: ['why', 'neutral']
	});
	expect((await made.queue()).waiting).toBe(1);
	expect((await made.answer({ words, answer: 'debatable' })).ok).toBe(true);
	expect(await made.scores()).toEqual({ ana: 0, ben: 1, cleo: 1 });
});

it('a declined challenge changes no score, and its learner reads why', async () => {
	await made.contest('ana', 'key:loaded-disastrous');
	const before = await made.scores();
	await made.answer({ answer: 'declined', reason: 'Look at the verb.' });
	expect(await made.scores()).toEqual(before);
	const response = await findResponse(made.db, made.attempts['ana'] ?? '', 'loaded');
	const [challenge] = await listChallengesTo(made.db, [response?.id ?? '']);
	expect(challenge).toMatchObject({ state: 'declined', answer: 'Look at the verb.' });
	expect(challenge?.changeId).toBeNull();
});

it('the same press twice gives the same change, and scores once', async () => {
	await made.contest('ana', 'key:loaded-disastrous');
	const { place } = await made.queue();
	const challengeId = place?.id ?? '';
	const first = await made.answer();
	const second = await made.answer({ challengeId });
	expect(second).toEqual(first);
	expect(await made.db.selectFrom('key_change').select('id').execute()).toHaveLength(1);
	const other = await made.answer({ challengeId, requestId: 'r2' });
	expect(other).toEqual({ ok: false, reason: 'missing' });
});

it('two learners who contest one place are answered at once', async () => {
	await made.contest('ana', 'key:loaded-disastrous');
	await made.contest('ben', 'key:loaded-disastrous');
	await made.answer({ answer: 'debatable' });
	const states = await made.db.selectFrom('challenge').select('state').execute();
	expect(states.map(({ state }) => state)).toEqual(['debatable', 'debatable']);
});

it('a second change builds on the first', async () => {
	await made.contest('ana', 'key:loaded-disastrous');
	await made.answer({ answer: 'debatable' });
	await made.contest('cleo', 'own:29-30');
	expect((await made.answer({ requestId: 'r2' })).ok).toBe(true);
	expect(await made.scores()).toEqual({ ana: 1, ben: 0, cleo: 1 });
	const result = await readResult(made.app, await made.open('ana'));
	expect(result?.signedBy).toBe('Bluepencil++');
});
