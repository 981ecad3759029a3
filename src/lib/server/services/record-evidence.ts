import {
	foldEvidence,
	inOrder,
	weighMeeting,
	type DatedState
} from '$lib/domain/mastery/replay-evidence';
import type { Element } from '$lib/domain/elements';
import type { Db } from '../db/schema';
import { findLastMeeting, insertEvidence, type Evidence } from '../repositories/evidence';
import { ALL_WORK, listStatesOf, upsertState } from '../repositories/skill-states';
import { readWorkFacts } from '../repositories/work-facts';
import { evidenceOf, type HandedIn } from './evidence-of';
import { restatePerson } from './restate-person';

/**
 * Write down what exercises of one attempt tell, handed in just now, and take the skills of their
 * learner further. In the transaction of the hand-in: nobody sees one without the other.
 */
export async function recordEvidence(
	tx: Db,
	attemptId: string,
	handedIn: readonly HandedIn[]
): Promise<void> {
	const facts = await readWorkFacts(tx, attemptId);
	const { userId, classId } = facts;
	const rows: Evidence[] = [];
	for (const one of inOrder(handedIn.map((own) => ({ ...own, responseId: own.id })))) {
		const parts = evidenceOf(one, facts);
		const [first] = parts;
		if (!first) continue;
		const weight = weighMeeting(first, await findLastMeeting(tx, first));
		const weighed = parts.map((part) => ({ ...part, ...weight }));
		await insertEvidence(tx, weighed);
		rows.push(...weighed);
	}
	const [earliest] = rows;
	if (!earliest) return;
	const states = await listStatesOf(tx, userId);
	// What counts from a time that has passed comes in between: then all is counted anew.
	if (states.some(({ lastAt }) => lastAt >= earliest.at)) return restatePerson(tx, userId);
	for (const scope of classId === null ? [ALL_WORK] : [ALL_WORK, classId]) {
		const known = states.filter((state) => state.scope === scope);
		const before = new Map(known.map((state): [Element, DatedState] => [state.element, state]));
		for (const [element, state] of foldEvidence(rows, before))
			await upsertState(tx, { ...state, userId, scope, element });
	}
}
