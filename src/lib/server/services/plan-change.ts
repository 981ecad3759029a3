import { amendSpans, type KeyChange } from '$lib/domain/challenges/amend-key';
import { rulerFor } from '$lib/domain/exercises/mark-round';
import type { Key } from '$lib/domain/keys/key';
import type { QuizPart } from '$lib/domain/quizzes/quiz-part';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { App } from '../app';
import type { Db } from '../db/schema';
import { fingerprint } from '../fingerprint';
import { listKeysOf, listQuizzesWith } from '../repositories/rescoring';
import { judgeBy, materialOf, type Material, type MaterialCache } from './read-material';
import { itemsOf, type QuizExercise } from './read-quiz';

interface Ask {
	teacherId: string;
	/** The text whose keys are to change. */
	revisionId: string;
	change: KeyChange;
	/** Who answers for a key that was changed, from who answered for it. */
	sign: (signedBy: string) => string;
}

/** A quiz that gives way to one with the changed key. */
export interface QuizMove {
	from: string;
	to: string;
	parts: QuizPart[];
	/** The exercises that are judged by the changed key. */
	items: QuizExercise[];
}

/** What a change would do; nothing is stored yet. */
export interface ChangePlan {
	teacherId: string;
	revisionId: string;
	/** The keys that hold what is to change. */
	changing: string[];
	keys: { id: string; key: string }[];
	moves: QuizMove[];
}

/** A changed key as it would be stored, and what comes of it. */
interface Amended {
	id: string;
	key: string;
	material: Material;
}

/**
 * Work out which keys and quizzes of a teacher's classes a change of a place replaces. Every quiz
 * keeps the exercises it asks; only what they are judged by changes. `no-round`: a round would have
 * no words left that could be marked wrongly.
 */
export async function planChange(
	app: Pick<App, 'db' | 'material'>,
	{ teacherId, revisionId, change, sign }: Ask
): Promise<Result<ChangePlan, 'no-round'>> {
	const amended = new Map<string, Amended>();
	for (const { id, ...stored } of await listKeysOf(app.db, revisionId)) {
		const { document } = await app.material.read(id);
		const spans = amendSpans(document, stored.key, change);
		if (!spans) continue;
		const { version, signedBy } = stored.key;
		const key: Key = { ...stored.key, version: version + 1, signedBy: sign(signedBy), spans };
		const json = JSON.stringify(key);
		const material = materialOf({ ...stored, articleRevisionId: revisionId, key });
		amended.set(id, { id: fingerprint(`${revisionId}\n${json}`), key: json, material });
	}
	const quizzes = await listQuizzesWith(app.db, { teacherId, keyIds: [...amended.keys()] });
	const moves: QuizMove[] = [];
	for (const { id, parts } of quizzes) moves.push(...(await moveOf(app, { id, parts, amended })));
	const used = new Set(moves.flatMap(({ parts }) => parts.map(judgingKey)));
	const keys = [...amended.values()].filter(({ id }) => used.has(id));
	const items = moves.flatMap((move) => move.items);
	const plan = { teacherId, revisionId, changing: [...amended.keys()], keys, moves };
	return items.every(canBeScored) ? ok(plan) : refuse('no-round');
}

/** Whether quizzes have come or gone since a change was planned: somebody else changed the same key. */
export async function isStale(db: Db, { teacherId, changing, moves }: ChangePlan) {
	const now = await listQuizzesWith(db, { teacherId, keyIds: changing });
	const judged = now.filter(({ parts }) =>
		parts.some((part) => changing.includes(judgingKey(part) ?? ''))
	);
	const planned = new Set(moves.map(({ from }) => from));
	return judged.length !== planned.size || judged.some(({ id }) => !planned.has(id));
}

interface Quiz {
	id: string;
	parts: QuizPart[];
	amended: ReadonlyMap<string, Amended>;
}

/** Nothing where a key is named, but not to judge by. */
async function moveOf(
	{ material }: Pick<App, 'material'>,
	{ id: from, parts: before, amended }: Quiz
): Promise<QuizMove[]> {
	const parts = before.map((part) => {
		const judgedBy = amended.get(judgingKey(part) ?? '')?.id;
		return part.type === 'article' && judgedBy !== undefined ? { ...part, judgedBy } : part;
	});
	if (parts.every((part, i) => part === before[i])) return [];
	const to = fingerprint(JSON.stringify(parts));
	const { cache, made } = amendedCache(material, [...amended.values()]);
	const items = (await itemsOf(to, parts, cache)).filter((item) => made.has(item.material));
	return [{ from, to, parts, items }];
}

function judgingKey(part: QuizPart): string | undefined {
	return part.type === 'article' ? (part.judgedBy ?? part.keyVersionId) : undefined;
}

/** Material of keys that are not stored yet; what is made of them is told apart. */
function amendedCache(material: MaterialCache, amended: readonly Amended[]) {
	const made = new Set<Material>();
	const cache: MaterialCache = {
		read: (id) => material.read(id),
		readJudged: async (asked, judgedBy) => {
			const judging = amended.find(({ id }) => id === judgedBy);
			if (!judging) return material.readJudged(asked, judgedBy);
			const judged = judgeBy(await material.read(asked), judging.material);
			made.add(judged);
			return judged;
		}
	};
	return { cache, made };
}

function canBeScored({ exercise, material }: QuizExercise): boolean {
	return exercise.kind !== 'mark' || rulerFor(material.document, exercise).lambda !== null;
}
