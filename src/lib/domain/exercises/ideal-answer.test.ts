import { expect, it } from 'vitest';
import { readMaterials } from '../../../../tests/factories/library-summaries';
import { idealAnswer } from './ideal-answer';
import { scoreResponse } from './score-response';

it('the answer of the key itself has full marks in every exercise of the library', () => {
	for (const { slug, document, spans, exercises } of readMaterials())
		for (const exercise of exercises) {
			const answer = idealAnswer(exercise);
			const { score } = scoreResponse({ document, spans, exercise, answer });
			expect(score, `${slug}: ${exercise.id}`).toBeGreaterThan(0.99);
		}
});
