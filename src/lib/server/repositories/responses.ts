import type { Answer } from '$lib/domain/exercises/answer';
import { builtOnce } from '../db/built-once';
import type { Db } from '../db/schema';
import { parseAnswer, parseResult, type StoredResult } from '../db/stored-json';
import { setScore } from './set-scores';

/** What a learner gave for one exercise of an attempt, and what came of it. */
export interface Response {
	id: string;
	attemptId: string;
	exerciseId: string;
	tokVer: number;
	answer: Answer;
	/** Counts the saves. */
	rev: number;
	/** The save that led to `rev`. */
	saveId: string;
	startedAt: number;
	/** When the answer last changed. */
	savedAt: number;
	handInId: string | null;
	handedInAt: number | null;
	result: StoredResult | null;
	/** When the hint was taken; null without. */
	hintedAt: number | null;
}

type NewResponse = Omit<Response, 'handInId' | 'handedInAt' | 'result' | 'hintedAt'>;

/** A response, and what a teacher set its score to. */
export interface JudgedResponse extends Response {
	/** 0 to 1; null where the computed score counts. */
	setScore: number | null;
}

export async function listResponses(db: Db, attemptId: string): Promise<JudgedResponse[]> {
	const rows = await responses(db)
		.where('attempt_id', '=', attemptId)
		.select((eb) => setScore(eb))
		.execute();
	return rows.map((row) => ({ ...toResponse(row), setScore: row.set_score }));
}

export async function findResponse(
	db: Db,
	attemptId: string,
	exerciseId: string
): Promise<Response | undefined> {
	const row = await oneResponse(db, attemptId, exerciseId).executeTakeFirst();
	return row && toResponse(row);
}

/** The query for one response, to add to; see {@link toResponse}. */
export const oneResponse = (db: Db, attemptId: string, exerciseId: string) =>
	responses(db).where('attempt_id', '=', attemptId).where('exercise_id', '=', exerciseId);

export async function insertResponse(db: Db, response: NewResponse): Promise<void> {
	await db
		.insertInto('response')
		.values({
			id: response.id,
			attempt_id: response.attemptId,
			exercise_id: response.exerciseId,
			tok_ver: response.tokVer,
			answer: JSON.stringify(response.answer),
			rev: response.rev,
			save_id: response.saveId,
			started_at: response.startedAt,
			saved_at: response.savedAt
		})
		.execute();
}

/** Replace the answer. Each revision is one higher than the last. */
export async function updateAnswer(
	db: Db,
	next: Pick<Response, 'id' | 'answer' | 'rev' | 'saveId' | 'savedAt'>
): Promise<void> {
	await nextAnswer(db, { ...next, answer: JSON.stringify(next.answer) });
}

type NextAnswer = Pick<Response, 'id' | 'rev' | 'saveId' | 'savedAt'> & { answer: string };

const nextAnswer = builtOnce((db, { id, answer, rev, saveId, savedAt }: NextAnswer) =>
	db
		.updateTable('response')
		.set({ answer, rev, save_id: saveId, saved_at: savedAt })
		.where('id', '=', id)
);

/** Note that the hint was taken; the first time counts, and only while the response is open. */
export async function updateHinted(db: Db, id: string, hintedAt: number): Promise<void> {
	await db
		.updateTable('response')
		.set({ hinted_at: hintedAt })
		.where('id', '=', id)
		.where('hinted_at', 'is', null)
		.where('handed_in_at', 'is', null)
		.execute();
}

interface HandedIn {
	id: string;
	handInId: string;
	handedInAt: number;
	result: StoredResult;
}

/** Close the response with its result; only a response that is still open changes. */
export async function updateHandedIn(db: Db, done: HandedIn): Promise<void> {
	await db
		.updateTable('response')
		.set({
			hand_in_id: done.handInId,
			handed_in_at: done.handedInAt,
			result: JSON.stringify(done.result)
		})
		.where('id', '=', done.id)
		.where('handed_in_at', 'is', null)
		.execute();
}

/** Put another result in the place of the one that is stored. */
export async function updateResult(db: Db, id: string, result: StoredResult): Promise<void> {
	await db
		.updateTable('response')
		.set({ result: JSON.stringify(result) })
		.where('id', '=', id)
		.where('handed_in_at', 'is not', null)
		.execute();
}

function responses(db: Db) {
	return db.selectFrom('response').selectAll();
}

type Row = Awaited<ReturnType<ReturnType<typeof responses>['execute']>>[number];

export function toResponse(row: Row): Response {
	return {
		id: row.id,
		attemptId: row.attempt_id,
		exerciseId: row.exercise_id,
		tokVer: row.tok_ver,
		answer: parseAnswer(row.answer),
		rev: row.rev,
		saveId: row.save_id,
		startedAt: row.started_at,
		savedAt: row.saved_at,
		handInId: row.hand_in_id,
		handedInAt: row.handed_in_at,
		result: row.result === null ? null : parseResult(row.result),
		hintedAt: row.hinted_at
	};
}
