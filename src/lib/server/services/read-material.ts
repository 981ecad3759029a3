import type { Exercise } from '$lib/domain/exercises/exercise';
import { generateExercises } from '$lib/domain/exercises/generate-exercises';
import { resolveKey, type ResolvedSpan } from '$lib/domain/keys/resolve-key';
import type { TextDocument } from '$lib/domain/text/document';
import { toPublicText, type PublicParagraph } from '$lib/domain/text/public-text';
import { splitDocument } from '$lib/domain/text/split-document';
import type { Db } from '../db/schema';
import { findKeyVersion } from '../repositories/articles';

/** An article with its key and exercises, worked out from one key version. Never sent as it is. */
export interface Material {
	keyVersionId: string;
	docRev: string;
	signedBy: string;
	document: TextDocument;
	/** The text as a browser gets it. */
	paragraphs: PublicParagraph[];
	spans: ResolvedSpan[];
	exercises: Exercise[];
}

export interface MaterialCache {
	read(keyVersionId: string): Promise<Material>;
}

/** Key versions kept worked out; they never change, so processes cannot disagree. */
const CACHED = 100;

/** Reads material by key version, and remembers the last hundred. */
export function createMaterialCache(db: Db): MaterialCache {
	const cached = new Map<string, Material>();
	return {
		async read(keyVersionId) {
			const known = cached.get(keyVersionId);
			if (known) return known;
			const material = await readMaterial(db, keyVersionId);
			const [oldest] = cached.keys();
			if (oldest !== undefined && cached.size >= CACHED) cached.delete(oldest);
			cached.set(keyVersionId, material);
			return material;
		}
	};
}

async function readMaterial(db: Db, keyVersionId: string): Promise<Material> {
	const found = await findKeyVersion(db, keyVersionId);
	if (!found) throw new Error(`no key version ${keyVersionId}`);
	const document = splitDocument(found.text);
	const spans = resolveKey(document, found.key);
	return {
		keyVersionId,
		docRev: found.articleRevisionId,
		signedBy: found.key.signedBy,
		document,
		paragraphs: toPublicText(document),
		spans,
		exercises: generateExercises({ document, spans, seed: found.articleRevisionId })
	};
}
