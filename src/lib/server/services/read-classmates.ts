import { CLASS_REPORT_CONFIG } from '$lib/domain/class-report/class-report-config';
import type { KeyPlace } from '$lib/domain/class-report/key-places';
import type { SentenceHeat } from '$lib/domain/class-report/read-heat';
import type { Range } from '$lib/domain/text/range';
import type { App } from '../app';
import { listClassmatesAttempts } from '../repositories/class-marks';
import { findResponse } from '../repositories/responses';
import { countingAttempts } from './counting-attempts';
import type { OpenExercise } from './open-exercise';
import { listMarkRounds, readMarks } from './read-class-marks';
import { toRoundMarks } from './read-marks-view';

/** The marks of a learner's classmates in the round that she has handed in. */
export interface Classmates {
	/** Whether so many have handed in that nobody can be made out. */
	isEnough: boolean;
	/** Null until they are asked for. */
	marks: { of: number; heat: SentenceHeat[]; key: KeyPlace[]; own: Range[] } | null;
}

/**
 * How the class marked a round, for a learner who may see the result: never before, never with
 * names, and only when five classmates have worked on the round and handed in. Null for practice
 * and for exercises without marks.
 */
export async function readClassmates(
	app: Pick<App, 'db' | 'quizzes'>,
	{ id, attempt, exercise, terms, isFeedbackDue }: OpenExercise,
	{ isAsked }: { isAsked: boolean }
): Promise<Classmates | null> {
	const { assignmentId, userId, quizId } = attempt;
	if (!terms || assignmentId === null || exercise.kind !== 'mark') return null;
	const response = await findResponse(app.db, attempt.id, id);
	if (!isFeedbackDue || response?.handedInAt == null) return null;
	const all = await listClassmatesAttempts(app.db, { userId, assignmentId });
	const attempts = await countingAttempts(app.db, terms.keep, all);
	const { classmatesMin } = CLASS_REPORT_CONFIG;
	if (attempts.length < classmatesMin) return { isEnough: false, marks: null };
	if (!isAsked) return { isEnough: true, marks: null };

	const quizIds = [quizId, ...attempts.map((one) => one.quizId)];
	const rounds = await listMarkRounds(app, quizIds);
	const round = rounds.find(({ idIn }) => idIn.get(quizId) === id);
	const [work = []] = round ? await readMarks(app, [round], attempts) : [];
	if (!round || work.length < classmatesMin) return { isEnough: false, marks: null };
	const { of, heat, key } = toRoundMarks(round, work);
	const own = response.answer.kind === 'mark' ? response.answer.marks : [];
	return { isEnough: true, marks: { of, heat, key, own } };
}
