import type { Sureness } from '../class-report/sureness';
import type { DiscernmentChange } from './discernment-change';
import { DISCERNMENT_CONFIG } from './discernment-config';

/**
 * How sure a verdict on a change is. A verdict that names a change has an interval without 0 behind
 * it; "no clear change" is sure only where the interval leaves no room for a large one.
 */
export function sureOfChange(change: DiscernmentChange): Sureness {
	if (change.show === 'too-few') return 'cannot-say';
	if (change.verdict !== 'no-clear-change') return 'quite-sure';
	return isSmall(change) ? 'quite-sure' : 'not-sure';
}

/** Whether telling apart has changed by little at most, whichever way. */
export function isSmall({ sensitivity }: Extract<DiscernmentChange, { show: 'change' }>): boolean {
	const { smallChange } = DISCERNMENT_CONFIG;
	return sensitivity.low > -smallChange && sensitivity.high < smallChange;
}
