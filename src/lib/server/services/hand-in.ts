import { ok, refuse, type Result } from '$lib/domain/result';
import { capHinted } from '$lib/domain/exercises/hint';
import { measureResponse } from '$lib/domain/exercises/measures';
import { scoreResponse } from '$lib/domain/exercises/score-response';
import { SCORING_VERSION } from '$lib/domain/scoring/scoring-config';
import type { Db } from '../db/schema';
import { writeTogether } from '../db/write-together';
import type { StoredResult } from '../db/stored-json';
import { findResponse, updateHandedIn } from '../repositories/responses';
import { deleteSaves } from '../repositories/saves';
import { buildsOn, checkAsk, type Ask } from './check-ask';
import type { OpenExercise } from './open-exercise';
import { storeAnswer, type SaveProblem } from './save-answer';

export interface HandInAsk extends Ask {
	/** Made once a page; handing in twice with it gives the same result. */
	handInId: string;
}

/** Score an answer and close the exercise, once. */
export async function handIn(
	db: Db,
	open: OpenExercise,
	ask: HandInAsk & { now: number }
): Promise<Result<StoredResult, SaveProblem>> {
	const checked = checkAsk(open, ask);
	if (!checked.ok) return checked;
	const answer = checked.value;

	return writeTogether(db, async (tx) => {
		const stored = await findResponse(tx, open.attempt.id, open.id);
		if (stored?.result && stored.handInId === ask.handInId) return ok(stored.result);
		if (stored?.handedInAt) return refuse('handed-in');
		if (!buildsOn(stored, ask)) return refuse('conflict');

		const { handInId, tokVer, now } = ask;
		const { id } = await storeAnswer(tx, { open, stored, answer, saveId: handInId, tokVer, now });
		const { document, spans } = open.material;
		const scored = scoreResponse({ document, spans, exercise: open.exercise, answer });
		const { raw, feedback } = scored;
		const score = capHinted(scored.score, stored?.hintedAt != null);
		const measures = measureResponse(feedback);
		const result = { score, raw, scoringVersion: SCORING_VERSION, measures };
		await updateHandedIn(tx, { id, handInId, handedInAt: now, result });
		await deleteSaves(tx, id);
		return ok(result);
	});
}
