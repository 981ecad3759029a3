import type { Db } from '../db/schema';
import { listResponsesTo, type AttemptData, type ResponseData } from '../repositories/work-data';
import { listWordsOf, type WordData } from '../repositories/words';

/** An instant as everybody's software reads it; null stays null. */
export function iso(at: number | null): string | null {
	return at === null ? null : new Date(at).toISOString();
}

/** Attempts with their answers, as a copy of somebody's data tells them. */
export async function exportWork(db: Db, attempts: readonly AttemptData[]) {
	const responses = await listResponsesTo(
		db,
		attempts.map(({ id }) => id)
	);
	const words = await listWordsOf(
		db,
		responses.map(({ id }) => id)
	);
	const byAttempt = new Map<string, ResponseData[]>(attempts.map(({ id }) => [id, []]));
	for (const response of responses) byAttempt.get(response.attemptId)?.push(response);
	return attempts.map((attempt) => ({
		id: attempt.id,
		assignment: attempt.assignment,
		topic: attempt.topic,
		number: attempt.number,
		startedAt: iso(attempt.startedAt),
		handedInAt: iso(attempt.handedInAt),
		askedForTeacherAt: iso(attempt.helpAt),
		answers: (byAttempt.get(attempt.id) ?? []).map((one) => ({
			...toAnswer(one),
			...toSaid(words.get(one.id))
		}))
	}));
}

/** What was said about an answer; by whom is left out, as a copy names nobody else. */
function toSaid(words: WordData | undefined) {
	if (!words) return {};
	const { setScores, comment, note, challenges, rescored } = words;
	return {
		setScores: setScores.map(({ at, ...one }) => ({ ...one, at: iso(at) })),
		comment: comment && { text: comment.text, at: iso(comment.at) },
		note: note && { text: note.text, level: note.level, at: iso(note.at) },
		challenges: challenges.map(({ at, answeredAt, ...one }) => {
			return { ...one, at: iso(at), answeredAt: iso(answeredAt) };
		}),
		rescored: rescored.map(({ at, ...one }) => ({ ...one, at: iso(at) }))
	};
}

function toAnswer({ exerciseId, answer, result, ...times }: ResponseData) {
	return {
		exercise: exerciseId,
		answer,
		startedAt: iso(times.startedAt),
		savedAt: iso(times.savedAt),
		hintTakenAt: iso(times.hintedAt),
		handedInAt: iso(times.handedInAt),
		result
	};
}
