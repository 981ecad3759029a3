import { expect, it } from 'vitest';
import { SMALL_SPANS, SMALL_TEXT } from '../../../../tests/factories/a-small-article';
import { generateExercises } from '../exercises/generate-exercises';
import { resolveKey } from '../keys/resolve-key';
import { splitDocument } from '../text/split-document';
import type { MarkExercise } from '../exercises/exercise';
import { noClaimTargets } from '../exercises/mark-targets';
import { listContestable } from './list-contestable';
import { namePlace } from './place';

const document = splitDocument(SMALL_TEXT);
const spans = resolveKey(document, { version: 1, signedBy: 'us', spans: SMALL_SPANS });
const round = (id: string) => {
	const exercises = generateExercises({ document, spans, seed: 'seed' });
	const exercise = exercises.find((one) => one.id === id);
	if (exercise?.kind !== 'mark') throw new Error(`no round ${id}`);
	return exercise;
};
const names = (exercise: MarkExercise, marks: { start: number; end: number }[]) =>
	listContestable({ document, spans, exercise, marks }).map(namePlace);

it('a learner may contest what the key asks for, and her marks that it counts against her', () => {
	const marks = [
		{ start: 19, end: 20 },
		{ start: 29, end: 30 }
	];
	expect(names(round('loaded'), marks)).toEqual(['key:loaded-disastrous', 'own:29-30']);
});

it('what overhangs a found place is no place of its own', () => {
	expect(names(round('loaded'), [{ start: 16, end: 20 }])).toEqual(['key:loaded-disastrous']);
});

it('the other way round, a wrongly marked sentence contests its claim, one left alone is proposed', () => {
	const targets = noClaimTargets(document, spans);
	const inverse: MarkExercise = { ...round('claim'), find: 'no-claim', targets };
	const all = names(inverse, [{ start: 2, end: 8 }]);
	expect(all).toContain('key:claim-closed');
	expect(all.filter((name) => name.startsWith('own:'))).toHaveLength(
		targets.filter(({ isRequired }) => isRequired).length
	);
});
