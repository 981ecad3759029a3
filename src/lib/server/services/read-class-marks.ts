import type { Element } from '$lib/domain/elements';
import type { MarkExercise } from '$lib/domain/exercises/exercise';
import type { Range } from '$lib/domain/text/range';
import type { App } from '../app';
import { listMarksOf, type InAttempt } from '../repositories/class-marks';
import type { QuizExercise } from './read-quiz';

/** A mark round as addresses name it: by its element, or turned around. */
export type RoundId = Element | 'no-claim';

/** A mark round of a text, wherever it stands in the quizzes that attempts worked on. */
export interface MarkRound extends Pick<QuizExercise, 'material'> {
	id: RoundId;
	exercise: MarkExercise;
	/** The id of the exercise, by quiz. */
	idIn: ReadonlyMap<string, string>;
}

/** One learner's marks in a round. */
export interface MarkedBy<A> {
	attempt: A;
	marks: Range[];
}

/**
 * The mark rounds of some quizzes, in their order; a round that is in several comes once, with the
 * key of the first. Rounds of other texts, and claims asked the other way round, are others.
 */
export async function listMarkRounds(
	{ quizzes }: Pick<App, 'quizzes'>,
	quizIds: readonly string[]
): Promise<MarkRound[]> {
	const rounds = new Map<string, MarkRound & { idIn: Map<string, string> }>();
	for (const quizId of new Set(quizIds))
		for (const { id, exercise, material } of await quizzes.read(quizId)) {
			if (exercise.kind !== 'mark') continue;
			const roundId = exercise.find === 'element' ? exercise.element : exercise.find;
			const name = `${material.docRev} ${roundId}`;
			const round = rounds.get(name) ?? { id: roundId, exercise, material, idIn: new Map() };
			round.idIn.set(quizId, id);
			rounds.set(name, round);
		}
	return [...rounds.values()];
}

/** Who marked what in each of these rounds, in the order of the attempts. */
export async function readMarks<A extends InAttempt>(
	{ db }: Pick<App, 'db'>,
	rounds: readonly MarkRound[],
	attempts: readonly A[]
): Promise<MarkedBy<A>[][]> {
	const exerciseIds = [...new Set(rounds.flatMap(({ idIn }) => [...idIn.values()]))];
	const rows = await listMarksOf(db, { attemptIds: attempts.map(({ id }) => id), exerciseIds });
	const marksOf = new Map(
		rows.map(({ attemptId, exerciseId, marks }) => [`${attemptId} ${exerciseId}`, marks])
	);
	return rounds.map(({ idIn }) =>
		attempts.flatMap((attempt) => {
			const marks = marksOf.get(`${attempt.id} ${idIn.get(attempt.quizId)}`);
			return marks ? [{ attempt, marks }] : [];
		})
	);
}
