import { beforeEach, expect, it } from 'vitest';
import { aClaimlessQuiz, BRIDGE_SENTENCE } from '../../../../tests/factories/a-claimless-round';
import { appOn } from '../../../../tests/factories/a-contesting-class';
import { aClass, aLearner, aSchool, aTeacher } from '../../../../tests/factories/a-school';
import { anAssignedQuiz } from '../../../../tests/factories/an-assigned-quiz';
import { markedWork } from '../../../../tests/factories/marked-work';
import { testDb } from '../../../../tests/test-db';
import { namePlace } from '$lib/domain/challenges/place';
import { quoteOf } from '$lib/domain/text/sentence-of';
import { findResponse } from '../repositories/responses';
import { answerChallenge } from './answer-challenge';
import { openExercise } from './open-exercise';
import { readChallengeQueue } from './read-challenge-queue';
import { contestableIn, writeChallenge } from './write-challenge';

const WORDS = { kind: 'event', why: 'A map would tell whether it is so.' };

let made: Awaited<ReturnType<typeof aClassThatLooksForNoClaim>>;
beforeEach(async () => {
	made = await aClassThatLooksForNoClaim();
});

/** Ana marked a sentence that is a claim in the key, and left "The river is wide." */
async function aClassThatLooksForNoClaim() {
	const db = await testDb();
	const app = appOn(db);
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	await aLearner(db, { id: 'ana' });
	const assignment = await anAssignedQuiz(db, { quizId: await aClaimlessQuiz(db) });
	const marks = { claim: [BRIDGE_SENTENCE] };
	const attemptId = await markedWork(db, { userId: 'ana', assignment, marks });
	const open = async () => {
		const address = { userId: 'ana', attemptId, exerciseId: 'claim', now: 30 };
		const found = await openExercise(app, address);
		if (!found) throw new Error('no exercise');
		return found;
	};
	const answerOf = async () => {
		const response = await findResponse(db, attemptId, 'claim');
		if (!response) throw new Error('no answer');
		return response;
	};
	const queue = () =>
		readChallengeQueue(app, { teacherId: 'teacher', classId: 'class', asked: null });
	/** Ana contests the place with these words, and the teacher accepts. */
	const accept = async (quote: string) => {
		const found = await open();
		const { document } = found.material;
		const places = contestableIn(found, (await answerOf()).answer);
		const place = places.find((one) => quoteOf(document, one).startsWith(quote));
		if (!place) throw new Error('no place');
		await writeChallenge(db, found, { place: namePlace(place), reason: 'Look.', now: 40 });
		const { place: waiting } = await queue();
		const done = await answerChallenge(app, {
			...{ teacherId: 'teacher', taught: { id: 'class', schoolId: 'school' }, words: WORDS },
			...{ challengeId: waiting?.id ?? '', answer: 'accepted', reason: 'You are right.' },
			...{ sign: (by: string) => by, requestId: 'r1', now: 50 }
		});
		return { waiting, done };
	};
	const asked = async () => {
		const { exercise, material } = await open();
		const targets = exercise.kind === 'mark' ? exercise.targets : [];
		const required = targets.filter(({ isRequired }) => isRequired);
		return required.map(({ core }) => quoteOf(material.document, core));
	};
	return { accept, asked, open, score: async () => (await answerOf()).result?.score ?? 0 };
}

it('asks for sentences without a claim', async () => {
	expect((await made.open()).exercise).toMatchObject({ kind: 'mark', find: 'no-claim' });
	expect(await made.asked()).toContain('The river is wide');
});

it('whoever marked a sentence is right once its claim is accepted to be none', async () => {
	const before = await made.score();
	const { waiting, done } = await made.accept('The old bridge');
	expect(waiting).toMatchObject({ isInKey: true, isInverse: true });
	expect(done.ok).toBe(true);
	expect(await made.asked()).toContain('The old bridge closed on Monday');
	expect(await made.score()).toBeGreaterThan(before);
});

it('whoever left a sentence is right once it is accepted to make a claim', async () => {
	const { waiting, done } = await made.accept('The river');
	expect(waiting).toMatchObject({ isInKey: false, isInverse: true });
	expect(done).toMatchObject({ ok: true });
	expect(await made.asked()).not.toContain('The river is wide');
});
