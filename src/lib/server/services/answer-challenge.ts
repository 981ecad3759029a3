import type { KeyChange } from '$lib/domain/challenges/amend-key';
import { quoteAt } from '$lib/domain/challenges/amend-key';
import { lackingWords, type WordField } from '$lib/domain/challenges/lacking-words';
import type { KeySpan } from '$lib/domain/keys/key';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { App } from '../app';
import type { Class } from '../repositories/classes';
import {
	answerChallenges,
	listWaitingChallenges,
	type WaitingChallenge
} from '../repositories/challenge-queue';
import { changeKey } from './change-key';
import { doOnce } from './do-once';
import { isStale, planChange } from './plan-change';
import type { QuizExercise } from './read-quiz';

/** The words that a new place of a key needs. */
export type PlaceWording = Pick<KeySpan, 'kind' | 'why'> &
	Partial<Pick<KeySpan, 'neutral' | 'question' | 'whereToLook' | 'stake'>>;

export interface Answering {
	teacherId: string;
	taught: Pick<Class, 'id' | 'schoolId'>;
	challengeId: string;
	answer: 'accepted' | 'debatable' | 'declined';
	/** What the learner reads. */
	reason: string;
	/** For words that the key lacks, unless it is declined. */
	words: PlaceWording;
	sign: (signedBy: string) => string;
	requestId: string;
	now: number;
}

/**
 * `missing`: nothing open under this id in the class. `no-round`: without these words, or with them,
 * the round could not be scored. `words`: the new place is not said well enough for a key.
 */
export type AnswerProblem = 'missing' | 'no-round';
export interface WordsLacking {
	ok: false;
	reason: 'words';
	lacking: WordField[];
}

type Lookup = Pick<App, 'db' | 'material' | 'quizzes'>;

/**
 * Answer a challenge, and every other one to the same place in the teacher's classes: accept it for
 * all, make the place debatable, or decline with a reason. The first two change the key for these
 * classes and score their answers anew, all in one transaction. Returns the id of the change; empty
 * when nothing changed.
 */
export async function answerChallenge(
	app: Lookup,
	ask: Answering
): Promise<Result<string, AnswerProblem> | WordsLacking> {
	const { teacherId, taught, challengeId, answer, reason, requestId, now } = ask;
	const of = { teacherId, classId: taught.id };
	const found = (await listWaitingChallenges(app.db, of)).find(({ id }) => id === challengeId);
	const planned = found && answer !== 'declined' ? await planAnswer(app, found, ask) : null;
	if (planned && !planned.ok) return planned;
	const request = { requestId, verb: `challenge ${challengeId}`, userId: teacherId, now };
	let isOld = false;
	const done = await doOnce(app.db, request, async (tx) => {
		const open = (await listWaitingChallenges(tx, of)).find(({ id }) => id === challengeId);
		if (!open || (answer !== 'declined' && !planned)) return null;
		if (planned) isOld = await isStale(tx, planned.value.plan);
		if (isOld) return null;
		let changeId = '';
		if (planned) {
			const { plan, change } = planned.value;
			const type = answer === 'debatable' ? 'loosen' : change.type;
			const where = { at: open, schoolId: taught.schoolId, classId: taught.id, now };
			changeId = await changeKey(tx, { plan, type, ...where });
		}
		const said = { state: answer, answer: reason, changeId: changeId || null, now };
		await answerChallenges(tx, { teacherId, at: open, ...said });
		return changeId;
	});
	if (isOld) return answerChallenge(app, ask);
	return done === null ? refuse('missing') : ok(done);
}

async function planAnswer(app: Lookup, found: WaitingChallenge, ask: Answering) {
	const item = await itemOf(app, found);
	if (!item) return refuse<AnswerProblem>('missing');
	const change = changeFor(item, found, ask);
	const lacking = change.type === 'add' ? lackingWords(item.material.document, change.span) : [];
	if (lacking.length > 0) return { ok: false, reason: 'words', lacking } as const;
	const { teacherId, sign } = ask;
	const plan = await planChange(app, { teacherId, revisionId: found.revisionId, change, sign });
	return plan.ok ? ok({ plan: plan.value, change }) : refuse<AnswerProblem>(plan.reason);
}

/** The exercise that a challenge was made in. */
export async function itemOf(
	{ quizzes }: Pick<App, 'quizzes'>,
	{ quizId, exerciseId }: Pick<WaitingChallenge, 'quizId' | 'exerciseId'>
): Promise<QuizExercise | undefined> {
	return (await quizzes.read(quizId)).find(({ id }) => id === exerciseId);
}

/** What an answer does to the key. */
export function changeFor(
	{ material: { document, spans } }: Pick<QuizExercise, 'material'>,
	{ spanId, element, start, end }: Pick<WaitingChallenge, 'spanId' | 'element' | 'start' | 'end'>,
	{ answer, words }: Pick<Answering, 'answer' | 'words'>
): KeyChange {
	if (spanId !== null) {
		const { quote } = spans.find(({ id }) => id === spanId) ?? quoteAt(document, { start, end });
		const type = answer === 'accepted' ? 'drop' : 'loosen';
		return { type, place: { id: spanId, element, quote } };
	}
	const status = answer === 'accepted' ? 'required' : 'debatable';
	const place = quoteAt(document, { start, end });
	const id = `${element}-asked-${start}-${end}`;
	const scored = element === 'context' ? { scored: true } : {};
	const span = { id, element, status, ...place, ...words, ...scored } as const;
	return { type: 'add', span: { ...span, difficulty: 2 } };
}
