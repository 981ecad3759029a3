import { expect, it } from 'vitest';
import { readLibrary } from '$content/library';
import { resolveKey } from '../keys/resolve-key';
import { canonicalText } from '../text/canonical-text';
import { splitDocument } from '../text/split-document';
import { generateExercises } from './generate-exercises';
import { hintFor } from './hint';

const article = readLibrary().find(({ slug }) => slug === 'the-bike-lane-on-mill-street');
if (!article) throw new Error('the article is missing');
const document = splitDocument(canonicalText(article.raw));
const spans = resolveKey(document, article.key);
const exercises = generateExercises({ document, spans, seed: 'seed' });

function hintOn(id: string) {
	const exercise = exercises.find((one) => one.id === id);
	if (!exercise) throw new Error(`no exercise ${id}`);
	return hintFor(document, exercise);
}

it('tells how many places there are to mark, and three sentences to look at', () => {
	const required = spans.filter(
		({ element, status }) => element === 'loaded' && status === 'required'
	);
	const hint = hintOn('loaded');
	if (hint.type !== 'sentences') throw new Error(hint.type);
	expect(hint.total).toBe(required.length);
	expect(hint.sentences).toHaveLength(3);
});

it('tells how many passages are none of the four', () => {
	expect(hintOn('classify')).toMatchObject({ type: 'plain', total: 8, plain: 3 });
});

it('tells how many questions stay open, and not which', () => {
	const hint = hintOn('questions');
	expect(hint).toMatchObject({ type: 'right' });
	expect(JSON.stringify(hint)).not.toMatch(/q\d/);
});

it('strikes one wrong wording out of four', () => {
	const hint = hintOn('reword');
	if (hint.type !== 'wrong') throw new Error(hint.type);
	const reword = exercises.find((one) => one.kind === 'reword');
	expect(hint.wrong).toHaveLength(reword?.items.length ?? 0);
});

it('every exercise has a hint', () => {
	for (const { id } of exercises) expect(hintOn(id)).toBeDefined();
});
