import { namePlace } from '$lib/domain/challenges/place';
import { quoteOf, sentenceOfToken } from '$lib/domain/text/sentence-of';
import type { Range } from '$lib/domain/text/range';
import type { Db } from '../db/schema';
import { listChallengesTo } from '../repositories/challenges';
import { listRescored } from '../repositories/key-changes';
import { findResponse } from '../repositories/responses';
import type { OpenExercise } from './open-exercise';
import { contestableIn } from './write-challenge';

/**
 * What a learner may contest in an exercise of an assignment, what she has contested with what came
 * of it, and how changes of the key moved her score. Null where nothing can be contested, and before
 * the results may be seen.
 */
export async function readOwnChallenges({ db }: { db: Db }, open: OpenExercise) {
	const { attempt, terms, material } = open;
	if (!terms || attempt.assignmentId === null || !open.isFeedbackDue) return null;
	const response = await findResponse(db, attempt.id, open.id);
	if (response?.handedInAt == null) return null;
	const made = await listChallengesTo(db, [response.id]);
	const rescored = await listRescored(db, [response.id]);
	const names = new Set(made.map(namePlace));
	const placed = (at: Range) => ({
		quote: quoteOf(material.document, at),
		sentence: sentenceOfToken(material.document, at.start).id + 1
	});
	const isClosed = terms.archivedAt !== null;
	const places = contestableIn(open, response.answer).filter((one) => !names.has(namePlace(one)));
	if (places.length + made.length + rescored.length === 0) return null;
	return {
		places: (isClosed ? [] : places).map((one) => {
			return { name: namePlace(one), isInKey: one.spanId !== null, ...placed(one) };
		}),
		made: made.map(({ id, reason, state, answer, spanId, ...at }) => {
			return { id, reason, state, answer, isInKey: spanId !== null, ...placed(at) };
		}),
		rescored: rescored.map(({ before, after }) => ({ before, after }))
	};
}
