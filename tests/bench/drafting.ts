import { readLibrary } from '$content/library';
import { draftAll } from '$lib/domain/drafting/draft';
import { canonicalText } from '$lib/domain/text/canonical-text';
import { splitDocument } from '$lib/domain/text/split-document';
import { measureDraftQuality } from './draft-quality';
import { measureTextsAtOnce } from './texts-at-once';
import { figuresOf, type Figure } from './figure';

const ROUNDS = 20;

/** How fast a text is drafted, alone and many at once, and how good drafts are. */
export async function* measureDrafting({ seconds }: { seconds: number }): AsyncGenerator<Figure> {
	yield measureOneDraft();
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
