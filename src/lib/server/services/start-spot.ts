import type { Element } from '$lib/domain/elements';
import { spotSet } from '$lib/domain/exercises/spot-exercise';
import type { App } from '../app';
import type { Attempt } from '../repositories/attempts';
import { isDone } from './is-done';
import { startAttempt } from './start-attempt';

interface Start {
	userId: string;
	elements: readonly Element[];
	now: number;
}

/** A set of sentences to spot: the one that is not done yet, or ten new ones. */
export async function startSpot(
	app: Pick<App, 'db' | 'quizzes' | 'pairs'>,
	{ userId, elements, now }: Start
): Promise<Attempt> {
	return startAttempt(app.db, {
		...{ userId, now, topic: `spot:${elements.join('+')}` },
		parts: (number) => {
			const exercise = spotSet(app.pairs, { elements, seed: userId, number });
			return [{ type: 'set', exercise }];
		},
		isFresh: (latest) => isDone(app, latest)
	});
}
