import { seededRandom, shuffle } from '$lib/domain/random';
import type { SpotExercise } from '$lib/domain/exercises/exercise';
import { itemOf } from '$lib/domain/exercises/spot-exercise';
import type { FoilPair } from '$lib/domain/foils/foil';
import type { QuizPart } from '$lib/domain/quizzes/quiz-part';
import type { Db } from '$lib/server/db/schema';
import { fingerprint } from '$lib/server/fingerprint';
import { insertQuiz } from '$lib/server/repositories/quizzes';
import type { MaterialCache } from '$lib/server/services/read-material';

/** Exercises of a text in one assignment, at most; sentences to spot come besides. */
const TEXT_EXERCISES = 10;
/** As many problems and as many fine sentences: from ten each a change can be told. */
const SPOT_PAIRS = 24;

export interface DemoQuiz {
	id: string;
	title: string;
}

interface Text {
	title: string;
	keyVersionId: string;
}

interface Given {
	db: Db;
	material: MaterialCache;
	texts: readonly Text[];
	pairs: readonly FoilPair[];
	now: number;
}

/** One quiz an assignment: rounds on a text, and sentences to spot that no other quiz has. */
export async function makeQuizzes(
	{ db, material, texts, pairs, now }: Given,
	count: number
): Promise<DemoQuiz[]> {
	const quizzes: DemoQuiz[] = [];
	for (let place = 0; place < count; place++) {
		const text = texts[textAt(place, count, texts.length)];
		if (!text) throw new Error('the library is empty');
		const { exercises } = await material.read(text.keyVersionId);
		const marks = exercises.filter(({ kind }) => kind === 'mark');
		const others = exercises.filter(({ kind }) => kind !== 'mark');
		const named = [...marks, ...others].slice(0, TEXT_EXERCISES).map(({ id }) => id);
		const parts: QuizPart[] = [
			{ type: 'article', keyVersionId: text.keyVersionId, exercises: named },
			...spotsOf(pairs, place).map((exercise): QuizPart => ({ type: 'set', exercise }))
		];
		const stored = JSON.stringify(parts);
		const id = fingerprint(stored);
		await insertQuiz(db, { id, parts: stored, createdAt: now });
		quizzes.push({ id, title: text.title });
	}
	return quizzes;
}

/** A text comes again early on, so that the latest assignments are on texts met for the first time. */
function textAt(place: number, count: number, texts: number): number {
	const again = Math.max(0, count - texts);
	return (place < again ? place : place - again) % texts;
}

/** Two sets of an assignment, each with as many problems as fine sentences. */
function spotsOf(pairs: readonly FoilPair[], place: number): SpotExercise[] {
	const chosen = shuffle(pairs, seededRandom(`demo school ${place}`)).slice(0, SPOT_PAIRS);
	const items = chosen.map((pair, i) => ({ ...itemOf(pair, i % 2 === 0), id: `s${i + 1}` }));
	return [items.slice(0, SPOT_PAIRS / 2), items.slice(SPOT_PAIRS / 2)].map((half, n) => {
		const order = shuffle(half, seededRandom(`demo items ${place} ${n}`));
		return { kind: 'spot', id: 'spot', items: order };
	});
}
