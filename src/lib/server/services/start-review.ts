import type { Element } from '$lib/domain/elements';
import { foldEvidence } from '$lib/domain/mastery/replay-evidence';
import { chooseReview } from '$lib/domain/review/choose-review';
import { NEW_RATING } from '$lib/domain/review/elo-rating';
import type { App } from '../app';
import type { Attempt } from '../repositories/attempts';
import { listMetSentences } from '../repositories/met-sentences';
import { isDone } from './is-done';
import { practiceRating } from './practice-rating';
import { readRatings } from './read-ratings';
import { readShownEvidence } from './read-shown-evidence';
import { startAttempt } from './start-attempt';

export const reviewTopic = (element: Element) => `review:${element}`;

interface Start {
	userId: string;
	/** One of them is reviewed: the least sure. */
	elements: readonly Element[];
	now: number;
}

/** A review in sentences that the learner has not met: the one that is not done yet, or a new one. */
export async function startReview(
	app: Pick<App, 'db' | 'quizzes' | 'pairs'>,
	{ userId, elements, now }: Start
): Promise<Attempt> {
	const { db } = app;
	const pairs = app.pairs.filter(({ element }) => elements.includes(element));
	const texts = pairs.flatMap(({ signal, foil }) => [signal.text, foil.text]);
	const met = await listMetSentences(db, userId);
	const ratings = await readRatings(db, [...texts, ...met.map(({ text }) => text)]);
	const lastMet = new Map(met.map(({ text, at }) => [text, at]));
	const { evidence } = await readShownEvidence(db, userId, now);
	const review = chooseReview({
		learner: {
			skills: Object.fromEntries(foldEvidence(evidence)),
			rating: practiceRating(met, ratings)
		},
		pairs,
		ratingOf: (text) => ratings.get(text) ?? NEW_RATING,
		metAt: (text) => lastMet.get(text),
		// What was met before is another list after each review: the seed need not count them.
		seed: `${userId}:review:${met.length}`
	});
	if (!review) throw new RangeError('there are no sentences to review');
	return startAttempt(db, {
		...{ userId, now, topic: reviewTopic(review.element) },
		parts: () => [{ type: 'set', exercise: review.exercise }],
		isFresh: (latest) => isDone(app, latest)
	});
}
