import { YES_NO_GUESS } from '$lib/domain/review/choose-review';
import { NEW_RATING, rateAnswer } from '$lib/domain/review/elo-rating';
import type { Db } from '../db/schema';
import { fingerprint } from '../fingerprint';
import { listMetSentences } from '../repositories/met-sentences';
import { upsertRating } from '../repositories/sentence-ratings';
import { firstAnswers, practiceRating } from './practice-rating';
import { readRatings } from './read-ratings';

/**
 * Learn from an answer in practice how hard its sentences are; what somebody has met before tells
 * nothing. In the transaction of the hand-in, in an order that two of them cannot cross.
 */
export async function rateSentences(
	tx: Db,
	{ userId, responseId }: { userId: string; responseId: string }
): Promise<void> {
	const met = await listMetSentences(tx, userId);
	const ratings = await readRatings(
		tx,
		met.map(({ text }) => text)
	);
	const before = met.filter((one) => one.responseId !== responseId);
	let learner = practiceRating(before, ratings);
	const rated = firstAnswers(met)
		.filter((one) => one.responseId === responseId)
		.map(({ text, score }) => {
			const item = ratings.get(text) ?? NEW_RATING;
			const after = rateAnswer({ learner, item, guess: YES_NO_GUESS }, score);
			learner = after.learner;
			return { text, rating: after.item };
		});
	rated.sort((a, b) => (a.text < b.text ? -1 : 1));
	for (const { text, rating } of rated) await upsertRating(tx, fingerprint(text), rating);
}
