import { weighMeetings } from '$lib/domain/mastery/replay-evidence';
import type { App } from '../app';
import type { Db } from '../db/schema';
import type { StoredResult } from '../db/stored-json';
import { listEvidenceOf, type PlacedEvidence } from '../repositories/evidence';
import { listResponses, type Response } from '../repositories/responses';
import type { StoredState } from '../repositories/skill-states';
import { listAttemptQuizzes, readWorkFacts } from '../repositories/work-facts';
import { evidenceOf } from './evidence-of';
import { statesOf } from './restate-person';
import { scoreExercise } from './score-exercise';

/** What the answers of a person come to by the keys and rules of today. */
export interface WorkedOut {
	results: { response: Response; result: StoredResult }[];
	evidence: PlacedEvidence[];
	states: StoredState[];
}

type Unweighed = Omit<PlacedEvidence, 'weight' | 'isFirst'>;

/** Work everything out again that is kept about the answers of a person; changes nothing. */
export async function workOutPerson(
	db: Db,
	quizzes: App['quizzes'],
	userId: string
): Promise<WorkedOut> {
	const stored = await listEvidenceOf(db, userId);
	const results: WorkedOut['results'] = [];
	const found: Unweighed[] = [];
	for (const { id: attemptId, quizId } of await listAttemptQuizzes(db, userId)) {
		const facts = await readWorkFacts(db, attemptId);
		const quiz = await quizzes.read(quizId);
		for (const response of await listResponses(db, attemptId)) {
			const { id, answer, handedInAt: at, exerciseId } = response;
			const item = quiz.find((one) => one.id === exerciseId);
			if (at === null) continue;
			// An exercise that is no more cannot be asked again: what is known of it stays.
			if (!item) found.push(...stored.filter(({ responseId }) => responseId === id));
			if (!item) continue;
			const result = scoreExercise(item, answer, response.hintedAt !== null);
			results.push({ response, result });
			const parts = evidenceOf({ ...response, item, result, at }, facts);
			found.push(...parts.map((part) => ({ ...part, classId: facts.classId })));
		}
	}
	const weights = weighMeetings(found);
	const evidence = found.flatMap((one) => {
		const weight = weights.get(one.responseId);
		return weight ? [{ ...one, ...weight }] : [];
	});
	return { results, evidence, states: statesOf(userId, evidence) };
}
