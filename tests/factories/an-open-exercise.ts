import type { Db } from '$lib/server/db/schema';
import { findArticle } from '$lib/server/repositories/articles';
import { insertUser } from '$lib/server/repositories/users';
import { loadLibrary } from '$lib/server/services/load-library';
import { openExercise, type OpenExercise } from '$lib/server/services/open-exercise';
import { createMaterialCache } from '$lib/server/services/read-material';
import { createQuizCache } from '$lib/server/services/read-quiz';
import { startArticle } from '$lib/server/services/start-article';
import { aSmallArticle } from './a-small-article';

/** A guest who has begun the small article and looks at one of its exercises. */
export async function anOpenExercise(db: Db, exerciseId = 'loaded'): Promise<OpenExercise> {
	await loadLibrary(db, [aSmallArticle()], 0);
	const article = await findArticle(db, 'bridge-closes');
	if (!article) throw new Error('the library is empty');
	await insertUser(db, { id: 'guest', role: 'guest', name: '', schoolId: null, createdAt: 0 });
	const attempt = await startArticle(db, { userId: 'guest', article, isFresh: false, now: 0 });
	const address = { userId: 'guest', attemptId: attempt.id, exerciseId, now: 0 };
	const open = await openExercise({ db, quizzes: quizzesOf(db) }, address);
	if (!open) throw new Error(`no exercise ${exerciseId}`);
	return open;
}

/** Quizzes as the app reads them. */
export function quizzesOf(db: Db) {
	return createQuizCache(db, createMaterialCache(db));
}

/** A save or hand-in of marks that the page would send. */
export function anAsk(open: OpenExercise, given: object = {}) {
	return {
		docRev: open.material.docRev,
		tokVer: open.material.document.tokVer,
		baseRev: 0,
		after: null,
		answer: { kind: 'mark' as const, marks: [{ start: 2, end: 3 }] },
		saveId: crypto.randomUUID(),
		handInId: crypto.randomUUID(),
		now: 1,
		...given
	};
}
