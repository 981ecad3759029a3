import { describe, expect, it } from 'vitest';
import { describeLearner } from './learner-discernment';

const counts = (hits: number, signals: number, falseAlarms: number, noise: number) => ({
	...{ signals, hits, noise, falseAlarms }
});

describe('before there are ten problems and ten fine passages', () => {
	it('only counts are shown, however clear they look', () => {
		expect(describeLearner(counts(9, 9, 0, 30))).toEqual({
			show: 'counts',
			counts: counts(9, 9, 0, 30)
		});
	});

	it('a learner without any answer has counts of nothing', () => {
		expect(describeLearner(counts(0, 0, 0, 0)).show).toBe('counts');
	});
});

describe('from ten of each', () => {
	it('words are shown, and no figures', () => {
		const shown = describeLearner(counts(10, 12, 2, 12));
		expect(shown).toMatchObject({ show: 'words', telling: 'tells-apart', leaning: 'not-clear' });
		expect(shown).not.toHaveProperty('figures');
	});

	it('what could be chance stays counts', () => {
		expect(describeLearner(counts(7, 12, 5, 12)).show).toBe('counts');
	});

	it('who flags nearly all is told so, even where nothing is told apart', () => {
		const shown = describeLearner(counts(14, 14, 13, 14));
		expect(shown).toMatchObject({ telling: 'not-clear', leaning: 'flags-readily' });
	});

	it('who flags nearly nothing is told that', () => {
		const shown = describeLearner(counts(1, 14, 0, 14));
		expect(shown).toMatchObject({ telling: 'not-clear', leaning: 'flags-sparingly' });
	});

	it('who takes the fine for the problems is told that too', () => {
		expect(describeLearner(counts(2, 12, 10, 12))).toMatchObject({ telling: 'wrong-way-round' });
	});
});

describe('from twenty of each', () => {
	it('figures are shown with their range', () => {
		const shown = describeLearner(counts(16, 20, 4, 20));
		expect(shown.show === 'figures' && shown.figures.sensitivity.value).toBeCloseTo(1.58, 1);
	});

	it('a leaning that is clear but small has no word', () => {
		const shown = describeLearner(counts(480, 800, 480, 800));
		expect(shown.show === 'figures' && shown.figures.criterion.high).toBeLessThan(0);
		expect(shown).toMatchObject({ leaning: 'not-clear' });
	});
});
