import type { Exercise } from '$lib/domain/exercises/exercise';
import { rejudgeExercise } from '$lib/domain/exercises/rejudge-exercise';
import { generateExercises } from '$lib/domain/exercises/generate-exercises';
import { resolveKey, type ResolvedSpan } from '$lib/domain/keys/resolve-key';
import type { TextDocument } from '$lib/domain/text/document';
import { toPublicText, type PublicParagraph } from '$lib/domain/text/public-text';
import { splitDocument } from '$lib/domain/text/split-document';
import type { Db } from '../db/schema';
import { rememberLast } from './remember-last';
import { findKeyVersion, type KeyVersion } from '../repositories/articles';

/** A text with its key and exercises, worked out from one key version. Never sent as it is. */
export interface Material {
	/** Null where sentences stand alone, in no article. */
	articleId: string | null;
	docRev: string;
	/** Null where sentences stand alone: their answers are part of the quiz. */
	keyVersion: number | null;
	signedBy: string;
	document: TextDocument;
	/** The text as a browser gets it. */
	paragraphs: PublicParagraph[];
	spans: ResolvedSpan[];
	exercises: Exercise[];
}

export interface MaterialCache {
	read(keyVersionId: string): Promise<Material>;
	/** The exercises of one key version as another one of the same text judges them. */
	readJudged(keyVersionId: string, judgedBy: string): Promise<Material>;
}

/** Reads material by key version, and remembers the last hundred; key versions never change. */
export function createMaterialCache(db: Db): MaterialCache {
	const read = rememberLast(100, (keyVersionId) => readMaterial(db, keyVersionId));
	const readPair = rememberLast(100, async (pair) => {
		const [asked = '', judging = ''] = pair.split(' ');
		return judgeBy(await read(asked), await read(judging));
	});
	return { read, readJudged: (asked, judging) => readPair(`${asked} ${judging}`) };
}

/** What was asked by one key, judged by another. */
export function judgeBy(asked: Material, judging: Material): Material {
	const { document, spans } = judging;
	const judged = { document, before: asked.spans, after: spans };
	const exercises = asked.exercises.map((exercise) => rejudgeExercise(exercise, judged));
	return { ...judging, exercises };
}

async function readMaterial(db: Db, keyVersionId: string): Promise<Material> {
	const found = await findKeyVersion(db, keyVersionId);
	if (!found) throw new Error(`no key version ${keyVersionId}`);
	return materialOf(found);
}

/** What comes of a text and a key of it. */
export function materialOf(found: Omit<KeyVersion, 'id'>): Material {
	const document = splitDocument(found.text);
	const spans = resolveKey(document, found.key);
	return {
		articleId: found.articleId,
		docRev: found.articleRevisionId,
		keyVersion: found.key.version,
		signedBy: found.key.signedBy,
		document,
		paragraphs: toPublicText(document),
		spans,
		exercises: generateExercises({ document, spans, seed: found.articleRevisionId })
	};
}
