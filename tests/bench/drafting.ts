import { readLibrary } from '$content/library';
import { draftAll } from '$lib/domain/drafting/draft';
import { canonicalText } from '$lib/domain/text/canonical-text';
import { splitDocument } from '$lib/domain/text/split-document';
import { reAnchorKey } from '$lib/domain/keys/re-anchor';
import { findSimilar } from '$lib/server/services/find-similar';
import { before, EDITS, places } from '../factories/a-long-read';
import { measureDraftQuality } from './draft-quality';
import { measureTextsAtOnce } from './texts-at-once';
import { figuresOf, type Figure } from './figure';

const ROUNDS = 20;

/** How fast a text is drafted, alone and many at once, and how good drafts are. */
export async function* measureDrafting({ seconds }: { seconds: number }): AsyncGenerator<Figure> {
	yield measureOneDraft();
	yield* measureReAnchoring();
	yield* measureTextsAtOnce(seconds / 4);
	yield* measureDraftQuality();
}

function measureOneDraft(): Figure {
	const texts = readLibrary().map(({ raw }) => canonicalText(raw));
	const words = texts.reduce((sum, text) => sum + splitDocument(text).tokens.length, 0);
	const round = () => texts.forEach((text) => draftAll(splitDocument(text)));
	for (let i = 0; i < ROUNDS; i++) round();
	const begin = performance.now();
	for (let i = 0; i < ROUNDS; i++) round();
	const ms = (performance.now() - begin) / ROUNDS / (words / 1000);
	return figuresOf('drafting').lower('a draft, warm, for 1,000 words', ms, 'ms', 20);
}

/** 100 places in a text of 60,000 letters after an edit; the fastest of three. */
function* measureReAnchoring(): Generator<Figure> {
	for (const { edit, edited } of EDITS) {
		const after = splitDocument(edited.join('\n\n'));
		const runs = [1, 2, 3].map(() => {
			const begin = performance.now();
			reAnchorKey(places, { before, after }, findSimilar);
			return performance.now() - begin;
		});
		const name = `100 places found again, ${edit}`;
		yield figuresOf('drafting').lower(name, Math.min(...runs), 'ms', 300);
	}
}
