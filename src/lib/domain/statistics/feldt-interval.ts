import { fQuantile } from './f-quantile';
import { UPPER_95, type Interval } from './interval';

/**
 * The 95 % interval of an alpha seen among so many learners and items: 1 - (1 - alpha) F, F being
 * the .975 and the .025 quantile of F(n-1, (n-1)(k-1)) (Feldt 1965, doi 10.1007/BF02289499). Null
 * below two learners or two items. Low ends may lie below 0.
 */
export function computeFeldtInterval(
	alpha: number,
	{ learners, items }: { learners: number; items: number }
): Interval | null {
	if (learners < 2 || items < 2) return null;
	const shape = { d1: learners - 1, d2: (learners - 1) * (items - 1) };
	return {
		low: 1 - (1 - alpha) * fQuantile(UPPER_95, shape),
		high: 1 - (1 - alpha) * fQuantile(1 - UPPER_95, shape)
	};
}
