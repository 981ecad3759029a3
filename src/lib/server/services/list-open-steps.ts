import type { App } from '../app';
import { listResponses } from '../repositories/responses';
import { listSteps, type Step } from './list-progress';
import type { OpenAttempt } from './open-attempt';
import { shownNow } from './read-round';

/** The exercises of an attempt in the order of its learner, with scores only once they may be seen. */
export async function listOpenSteps({ db }: Pick<App, 'db'>, open: OpenAttempt): Promise<Step[]> {
	const responses = await listResponses(db, open.attempt.id);
	return listSteps(open.quiz, responses).map((step) => shownNow(step, open));
}
