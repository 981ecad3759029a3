import type { Element } from '$lib/domain/elements';
import { sittingsOf } from '$lib/domain/review/sittings';
import type { Db } from '../db/schema';
import { listEvidenceIn } from '../repositories/evidence';
import { findResponse } from '../repositories/responses';
import type { OpenExercise } from './open-exercise';

/** A result that is looked at later is none of today: the device may have been told to forget it. */
const FRESH_MS = 60 * 60 * 1000;

/** What an answer of somebody without an account tells the calendar on her device, when it is new. */
export async function readLadderAnswers(
	db: Db,
	{ attempt, id: exerciseId }: Pick<OpenExercise, 'attempt' | 'id'>,
	now: number
): Promise<{ element: Element; at: number; score: number }[]> {
	const response = await findResponse(db, attempt.id, exerciseId);
	if (response?.handedInAt == null || now - response.handedInAt > FRESH_MS) return [];
	const sittings = sittingsOf(await listEvidenceIn(db, response.id));
	return [...sittings].flatMap(([element, [sitting]]) =>
		sitting ? [{ element, at: sitting.at, score: sitting.score }] : []
	);
}
