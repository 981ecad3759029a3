import { sideOfZero } from '../statistics/interval';
import type { Discernment, Estimate } from './compute-discernment';
import { DISCERNMENT_CONFIG } from './discernment-config';

/** Whether problems and fine passages are told apart: yes, the wrong way round, or not shown. */
export type Telling = 'tells-apart' | 'wrong-way-round' | 'not-clear';

/** Which way someone leans in doubt: to flag, to leave, or neither clearly. */
export type Leaning = 'flags-readily' | 'flags-sparingly' | 'not-clear';

/** Words for a sensitivity: only what its interval leaves no doubt about. */
export function judgeTelling({ sensitivity }: Pick<Discernment, 'sensitivity'>): Telling {
	const side = sideOfZero(sensitivity);
	if (side === 'both') return 'not-clear';
	return side === 'above' ? 'tells-apart' : 'wrong-way-round';
}

/** Words for a criterion: it must be large enough to matter, and its interval must leave out 0. */
export function judgeLeaning(criterion: Pick<Estimate, 'value' | 'low' | 'high'>): Leaning {
	const side = sideOfZero(criterion);
	const isSmall = Math.abs(criterion.value) < DISCERNMENT_CONFIG.leaningMin;
	if (side === 'both' || isSmall) return 'not-clear';
	return side === 'below' ? 'flags-readily' : 'flags-sparingly';
}
