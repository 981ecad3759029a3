import type { ChallengeState, ContestedPlace } from '$lib/domain/challenges/place';
import { namePlace } from '$lib/domain/challenges/place';
import type { Db } from '../db/schema';

/** A place that a learner contests, and what her teacher says to it. */
export interface Challenge extends ContestedPlace {
	id: string;
	responseId: string;
	reason: string;
	at: number;
	state: ChallengeState;
	answer: string | null;
	answeredAt: number | null;
	changeId: string | null;
}

/** The challenges to some answers, the earliest first. */
export async function listChallengesTo(
	db: Db,
	responseIds: readonly string[]
): Promise<Challenge[]> {
	if (responseIds.length === 0) return [];
	const rows = await challenges(db)
		.where('response_id', 'in', responseIds)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map(toChallenge);
}

interface NewChallenge {
	id: string;
	responseId: string;
	assignmentId: string;
	revisionId: string;
	place: ContestedPlace;
	reason: string;
	at: number;
}

/** One an answer and place; one that is there stays as it is. True when it was new. */
export async function insertChallenge(db: Db, one: NewChallenge): Promise<boolean> {
	const { element, start, end } = one.place;
	const { numInsertedOrUpdatedRows: n } = await db
		.insertInto('challenge')
		.values({
			...{ id: one.id, response_id: one.responseId, assignment_id: one.assignmentId },
			...{ revision_id: one.revisionId, element, place: namePlace(one.place) },
			...{ start_token: start, end_token: end, reason: one.reason, at: one.at, state: 'open' }
		})
		.onConflict((on) => on.columns(['response_id', 'element', 'place']).doNothing())
		.executeTakeFirstOrThrow();
	return (n ?? 0n) > 0n;
}

/** Whether a learner has an open challenge to the same place, from whatever attempt of hers. */
export async function hasOpenChallenge(
	db: Db,
	{ userId, revisionId, place }: { userId: string; revisionId: string; place: ContestedPlace }
): Promise<boolean> {
	const row = await db
		.selectFrom('challenge')
		.innerJoin('response', 'response.id', 'challenge.response_id')
		.innerJoin('attempt', 'attempt.id', 'response.attempt_id')
		.where('attempt.user_id', '=', userId)
		.where('challenge.revision_id', '=', revisionId)
		.where('challenge.element', '=', place.element)
		.where('challenge.place', '=', namePlace(place))
		.where('challenge.state', '=', 'open')
		.select('challenge.id')
		.executeTakeFirst();
	return row !== undefined;
}

export function challenges(db: Db) {
	return db
		.selectFrom('challenge')
		.select(['challenge.id', 'challenge.response_id as responseId', 'challenge.element'])
		.select(['challenge.place', 'challenge.start_token as start', 'challenge.end_token as end'])
		.select(['challenge.reason', 'challenge.at', 'challenge.state', 'challenge.answer'])
		.select(['challenge.answered_at as answeredAt', 'challenge.change_id as changeId']);
}

type Row = Awaited<ReturnType<ReturnType<typeof challenges>['execute']>>[number];

function toChallenge({ place, ...row }: Row): Challenge {
	return { ...row, spanId: spanIdOf(place) };
}

/** The place of the key that a stored name means; null for words that the key lacks. */
export function spanIdOf(place: string): string | null {
	return place.startsWith('key:') ? place.slice('key:'.length) : null;
}
