import type { Exercise } from '$lib/domain/exercises/exercise';
import type { QuizPart } from '$lib/domain/quizzes/quiz-part';
import { splitDocument } from '$lib/domain/text/split-document';
import type { Db } from '../db/schema';
import { findQuizParts } from '../repositories/quizzes';
import { rememberLast } from './remember-last';
import type { Material, MaterialCache } from './read-material';

/** An exercise in its place in a quiz, with the text it is about. */
export interface QuizExercise {
	/** Unique in the quiz, as in its address. */
	id: string;
	exercise: Exercise;
	material: Material;
}

export interface QuizCache {
	read(quizId: string): Promise<QuizExercise[]>;
}

/** Reads quizzes by id, and remembers the last hundred; they never change. */
export function createQuizCache(db: Db, material: MaterialCache): QuizCache {
	return { read: rememberLast(100, (quizId) => readQuiz(db, material, quizId)) };
}

async function readQuiz(db: Db, cache: MaterialCache, quizId: string): Promise<QuizExercise[]> {
	const parts = await findQuizParts(db, quizId);
	if (!parts) throw new Error(`no quiz ${quizId}`);
	return itemsOf(quizId, parts, cache);
}

/** The exercises of a quiz with these parts, whether or not it is stored yet. */
export async function itemsOf(
	quizId: string,
	parts: readonly QuizPart[],
	cache: MaterialCache
): Promise<QuizExercise[]> {
	const read = await Promise.all(parts.map((part) => readPart(cache, part, quizId)));
	// One article keeps the plain ids; several need to be told apart.
	return read.flatMap((exercises, i) =>
		exercises.map(({ exercise, material }) => {
			const id = parts.length === 1 ? exercise.id : `${i + 1}-${exercise.id}`;
			return { id, exercise, material };
		})
	);
}

async function readPart(cache: MaterialCache, part: QuizPart, quizId: string) {
	if (part.type === 'set') return [{ exercise: part.exercise, material: noText(quizId) }];
	const { keyVersionId, judgedBy } = part;
	const material = await (judgedBy === undefined
		? cache.read(keyVersionId)
		: cache.readJudged(keyVersionId, judgedBy));
	const named = part.exercises?.map((name) => material.exercises.find(({ id }) => id === name));
	return (named ?? material.exercises).flatMap((exercise) =>
		exercise ? [{ exercise, material }] : []
	);
}

/** What stands in for an article where sentences stand alone. */
function noText(quizId: string): Material {
	return {
		articleId: null,
		docRev: quizId,
		keyVersion: null,
		signedBy: 'Bluepencil',
		document: splitDocument(''),
		paragraphs: [],
		spans: [],
		exercises: []
	};
}

/** The source round that a ledger of the same article comes after. */
export function waitsFor(
	quiz: readonly QuizExercise[],
	{ exercise, material }: QuizExercise
): QuizExercise | undefined {
	if (exercise.kind !== 'ledger') return undefined;
	return quiz.find((other) => other.material === material && other.exercise.id === 'source');
}
