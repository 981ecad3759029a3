import { describe, expect, it } from 'vitest';
import type { ConfidenceLevel } from './confidence';
import { judgeSureness } from './judge-sureness';
import { reportCalibration } from './report-calibration';

function judge(level: ConfidenceLevel, right: number, of: number) {
	const answers = Array.from({ length: of }, (_, i) => ({ level, isRight: i < right }));
	const report = reportCalibration(answers);
	if (report.show === 'nothing') throw new Error('too few answers');
	return judgeSureness(report);
}

describe('who was surer than right', () => {
	it('is told when very sure goes with half right', () => {
		expect(judge('very-sure', 5, 10)).toBe('surer-than-right');
	});

	it('is told the other way when not sure goes with all right', () => {
		expect(judge('not-sure', 10, 10)).toBe('righter-than-sure');
	});

	it('is not told where chance could explain it', () => {
		expect(judge('very-sure', 8, 10)).toBe('not-clear');
		expect(judge('fairly-sure', 5, 10)).toBe('not-clear');
	});
});
