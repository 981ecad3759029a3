import type { Element } from '$lib/domain/elements';
import { composeQuiz, type ComposeProblem } from '$lib/domain/quizzes/compose-quiz';
import { partsOf, toEntry } from '$lib/domain/quizzes/quiz-entries';
import { ok, type Result } from '$lib/domain/result';
import type { App } from '../app';
import { listArticles } from '../repositories/articles';
import { findLatestAttempt, type Attempt } from '../repositories/attempts';
import { startAttempt } from './start-attempt';
import { summarizeArticles } from './summarize-articles';

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
	const summaries = await summarizeArticles(app, await listArticles(app.db));
	const quiz = composeQuiz({ summaries, elements, minutes, seed });
	if (!quiz.ok) return quiz;
	const attempt = await startAttempt(app.db, {
		...{ userId, now, topic: TOPIC },
		parts: () => partsOf(quiz.value.items.map(toEntry)),
		isFresh: () => true
	});
	return ok(attempt);
}
