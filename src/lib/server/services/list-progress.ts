import type { Exercise } from '$lib/domain/exercises/exercise';
import type { App } from '../app';
import type { StoredResult } from '../db/stored-json';
import type { Article } from '../repositories/articles';
import { findLatestAttempt } from '../repositories/attempts';
import { listResponses, type Response } from '../repositories/responses';
import type { Material } from './read-material';

/** One exercise of an attempt, as lists and the round bar show it. */
export interface Step {
	id: string;
	kind: Exercise['kind'];
	/** Whether the round asks for sentences without a claim. */
	isInverse: boolean;
	state: 'open' | 'begun' | 'done';
	/** Once handed in: points earned, of how many. */
	score: { points: number; total: number } | null;
}

export interface Progress {
	attemptId: string | null;
	number: number;
	steps: Step[];
}

/** Where a guest stands with an article: the latest attempt, or none yet. */
export async function listProgress(
	app: Pick<App, 'db' | 'material'>,
	guestId: string | null,
	article: Article
): Promise<Progress> {
	const attempt = guestId ? await findLatestAttempt(app.db, guestId, article.id) : undefined;
	const material = await app.material.read(attempt?.keyVersionId ?? article.keyVersionId);
	const responses = attempt ? await listResponses(app.db, attempt.id) : [];
	const steps = listSteps(material, responses);
	return { attemptId: attempt?.id ?? null, number: attempt?.number ?? 0, steps };
}

/** The exercises of an attempt in order, with how far each is. */
export function listSteps(material: Material, responses: readonly Response[]): Step[] {
	return material.exercises.map((exercise) => {
		const response = responses.find(({ exerciseId }) => exerciseId === exercise.id);
		const isInverse = exercise.kind === 'mark' && exercise.find === 'no-claim';
		const state = response?.handedInAt ? 'done' : response ? 'begun' : 'open';
		const score = response?.result ? pointsOf(exercise, response.result) : null;
		return { id: exercise.id, kind: exercise.kind, isInverse, state, score };
	});
}

function pointsOf(exercise: Exercise, { score, measures }: StoredResult) {
	const total = exercise.kind === 'classify' ? exercise.passages.length : measures.signals;
	return { points: score * Math.max(1, total), total: Math.max(1, total) };
}
