import { expect, it } from 'vitest';
import { SMALL_SPANS, SMALL_TEXT } from '../../../../tests/factories/a-small-article';
import { resolveKey } from '../keys/resolve-key';
import { splitDocument } from '../text/split-document';
import { generateExercises } from './generate-exercises';
import { toPublic } from './public-exercise';

const document = splitDocument(SMALL_TEXT);
const spans = resolveKey(document, { version: 1, signedBy: 'Bluepencil', spans: SMALL_SPANS });
const exercises = generateExercises({ document, spans, seed: 'seed' });

it('sends nothing of the key to a browser: no target, no reason, no answer, no telling id', () => {
	const sent = JSON.stringify(exercises.map(toPublic));
	for (const secret of ['targets', 'why', 'isOpen', 'whereToLook', 'spanId', 'alternatives'])
		expect(sent).not.toContain(`"${secret}"`);
	for (const { id, why } of SMALL_SPANS) {
		expect(sent).not.toContain(id);
		expect(sent).not.toContain(why);
	}
});

it('makes the same exercises from the same key, every time', () => {
	expect(generateExercises({ document, spans, seed: 'seed' })).toEqual(exercises);
});
