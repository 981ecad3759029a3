import type { Db } from '../db/schema';
import { parseParts, parseResult } from '../db/stored-json';

/** A sentence that somebody was asked about. */
export interface MetSentence {
	text: string;
	/** When it was answered, or the attempt with it began, ms UTC. */
	at: number;
	/** How right the answer was, 0 to 1; null while it is open, and in assignments. */
	score: number | null;
	responseId: string | null;
}

/** The sentences in all sets that somebody has begun, wherever, in time order. */
export async function listMetSentences(db: Db, userId: string): Promise<MetSentence[]> {
	const rows = await db
		.selectFrom('attempt')
		.innerJoin('quiz', 'quiz.id', 'attempt.quiz_id')
		.where('attempt.user_id', '=', userId)
		.where('quiz.parts', 'like', '%"kind":"spot"%')
		.select(['attempt.id', 'attempt.assignment_id', 'attempt.started_at', 'quiz.parts'])
		.execute();
	const answers = await listAnswers(
		db,
		rows.map(({ id }) => id)
	);
	return rows
		.flatMap((row) => {
			const parts = parseParts(row.parts);
			return parts.flatMap((part, i): MetSentence[] => {
				if (part.type !== 'set' || part.exercise.kind !== 'spot') return [];
				// An exercise is named as in `read-quiz`.
				const name = parts.length === 1 ? part.exercise.id : `${i + 1}-${part.exercise.id}`;
				const answer = answers.get(`${row.id} ${name}`);
				const isPractice = row.assignment_id === null;
				return part.exercise.items.map(({ text }, n) => ({
					text,
					at: answer?.at ?? row.started_at,
					score: isPractice ? (answer?.credits[n] ?? null) : null,
					responseId: answer?.id ?? null
				}));
			});
		})
		.sort((a, b) => a.at - b.at || byId(a.responseId ?? '', b.responseId ?? ''));
}

/** Sentences of one answer keep their order. */
const byId = (one: string, other: string) => (one < other ? -1 : Number(one > other));

async function listAnswers(db: Db, attemptIds: readonly string[]) {
	if (attemptIds.length === 0) return new Map<string, never>();
	const rows = await db
		.selectFrom('response')
		.where('attempt_id', 'in', attemptIds)
		.where('handed_in_at', 'is not', null)
		.select(['id', 'attempt_id', 'exercise_id', 'handed_in_at', 'result'])
		.execute();
	return new Map(
		rows.map((row) => {
			const credits = row.result === null ? [] : parseResult(row.result).measures.credits;
			return [
				`${row.attempt_id} ${row.exercise_id}`,
				{ id: row.id, at: row.handed_in_at ?? 0, credits }
			];
		})
	);
}
