import { expect, it } from 'vitest';
import type { ChangeVerdict, DiscernmentChange } from './discernment-change';
import { sureOfChange } from './sure-of-change';

const changed = (verdict: ChangeVerdict, low: number, high: number): DiscernmentChange => {
	const range = { low, high, mean: (low + high) / 2 };
	return { show: 'change', learners: 20, verdict, sensitivity: range, criterion: range } as never;
};

it.each([
	['cannot-say', { show: 'too-few', learners: 3 } as const],
	['quite-sure', changed('sharper', 0.3, 0.9)],
	['quite-sure', changed('flags-more', -0.4, 0.2)],
	['quite-sure', changed('no-clear-change', -0.3, 0.4)],
	['not-sure', changed('no-clear-change', -0.3, 0.6)]
] as const)('%s', (sure, change) => {
	expect(sureOfChange(change)).toBe(sure);
});
