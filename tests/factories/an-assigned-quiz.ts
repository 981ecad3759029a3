import type { Db } from '$lib/server/db/schema';
import { fingerprint } from '$lib/server/fingerprint';
import { findArticle } from '$lib/server/repositories/articles';
import { insertAssignment, type Assignment } from '$lib/server/repositories/assignments';
import { replaceTargets, type Targets } from '$lib/server/repositories/assignment-targets';
import { insertQuiz } from '$lib/server/repositories/quizzes';
import { loadLibrary } from '$lib/server/services/load-library';
import { aSmallArticle } from './a-small-article';

/** A quiz of these rounds of the small article. */
export async function aSmallQuiz(
	db: Db,
	exercises = ['loaded', 'claim'],
	given = aSmallArticle()
): Promise<string> {
	await loadLibrary(db, [given], 0);
	const article = await findArticle(db, 'bridge-closes');
	const part = { type: 'article', keyVersionId: article?.keyVersionId ?? '', exercises };
	const parts = JSON.stringify([part]);
	const id = fingerprint(parts);
	await insertQuiz(db, { id, parts, createdAt: 0 });
	return id;
}

/** That quiz, given to the class: open, due at 1000, one attempt, results once it is handed in. */
export async function anAssignedQuiz(
	db: Db,
	given: Partial<Assignment> & { targets?: Partial<Targets> } = {}
): Promise<Assignment> {
	const { targets, ...rest } = given;
	const one: Assignment = {
		...{ id: 'assignment', classId: 'class', savedQuizId: null, title: 'Loaded terms' },
		...{ quizId: rest.quizId ?? (await aSmallQuiz(db)), isForAll: !targets, opensAt: null },
		...{ dueAt: 1000, lateRule: 'mark', attemptsAllowed: 1, keep: 'best', feedback: 'hand-in' },
		...{
			isShuffled: false,
			asksSure: false,
			createdBy: null,
			createdAt: 0,
			closedAt: null,
			...rest
		}
	};
	await insertAssignment(db, one);
	if (targets) await replaceTargets(db, one.id, { groups: [], learners: [], ...targets });
	return one;
}
