import { foldEvidence, weighMeetings } from '$lib/domain/mastery/replay-evidence';
import type { Db } from '../db/schema';
import { listEvidenceOf, updateWeight, type PlacedEvidence } from '../repositories/evidence';
import { ALL_WORK, replaceStates, type StoredState } from '../repositories/skill-states';

/**
 * Weigh all evidence of a person anew and count her skills again from the start: after work of hers
 * was moved, taken back or deleted. Inside a transaction.
 */
export async function restatePerson(tx: Db, userId: string): Promise<void> {
	const stored = await listEvidenceOf(tx, userId);
	const weights = weighMeetings(stored);
	const done = new Set<string>();
	const evidence = stored.map((one) => ({ ...one, ...weights.get(one.responseId) }));
	for (const [i, { responseId, weight, isFirst }] of evidence.entries()) {
		const before = stored[i];
		const isSame = before?.weight === weight && before.isFirst === isFirst;
		if (isSame || done.has(responseId)) continue;
		done.add(responseId);
		await updateWeight(tx, responseId, { weight, isFirst });
	}
	await replaceStates(tx, userId, statesOf(userId, evidence));
}

/** The same for several people. */
export async function restatePeople(tx: Db, userIds: readonly string[]): Promise<void> {
	for (const userId of userIds) await restatePerson(tx, userId);
}

/** The states of a person: of all her work, and of her work in each class. */
export function statesOf(userId: string, evidence: readonly PlacedEvidence[]): StoredState[] {
	const classes = new Set(evidence.flatMap(({ classId }) => classId ?? []));
	return [ALL_WORK, ...classes].flatMap((scope) => {
		const own = evidence.filter(({ classId }) => scope === ALL_WORK || classId === scope);
		const states = [...foldEvidence(own)];
		return states.map(([element, state]) => ({ ...state, userId, scope, element }));
	});
}
