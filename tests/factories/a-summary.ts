import type { ExerciseSummary } from '$lib/domain/quizzes/summarize-exercise';

/** A round of a minute on a text of a minute, with six things to flag and six to leave. */
export function aSummary(given: Partial<ExerciseSummary>): ExerciseSummary {
	return {
		...{ articleId: 'bridge', exerciseId: 'loaded', kind: 'mark', element: 'loaded' },
		...{ seconds: 60, readingSeconds: 60, signals: 6, neutral: 6 },
		...given
	};
}
