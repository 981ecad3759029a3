import type { Element } from '$lib/domain/elements';
import { composeQuiz, type ComposeProblem } from '$lib/domain/quizzes/compose-quiz';
import { partsOf, toEntry } from '$lib/domain/quizzes/quiz-entries';
import { ok, type Result } from '$lib/domain/result';
import type { App } from '../app';
import { findLatestAttempt, type Attempt } from '../repositories/attempts';
import { startAttempt } from './start-attempt';
import { summarizeLibrary } from './summarize-library';

const TOPIC = 'mixed';

interface Start {
	userId: string;
	elements: readonly Element[];
	minutes: number;
	now: number;
}

/** A new quiz over the whole library about these elements, about this long. */
export async function startMixed(
	app: Pick<App, 'db' | 'material'>,
	{ userId, elements, minutes, now }: Start
): Promise<Result<Attempt, ComposeProblem>> {
	const latest = await findLatestAttempt(app.db, userId, TOPIC);
	const seed = `${userId}:${(latest?.number ?? 0) + 1}`;
	const quiz = composeQuiz({ summaries: await summarizeLibrary(app), elements, minutes, seed });
	if (!quiz.ok) return quiz;
	const attempt = await startAttempt(app.db, {
		...{ userId, now, topic: TOPIC },
		parts: () => partsOf(quiz.value.items.map(toEntry)),
		isFresh: () => true
	});
	return ok(attempt);
}
