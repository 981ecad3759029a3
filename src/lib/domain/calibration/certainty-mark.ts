import type { ConfidenceLevel } from './confidence';

/** Right and wrong at each level: it pays to say what one believes, with breaks at 67 and 80 %. */
const MARKS = {
	'not-sure': { right: 1, wrong: 0 },
	'fairly-sure': { right: 2, wrong: -2 },
	'very-sure': { right: 3, wrong: -6 }
} as const satisfies Record<ConfidenceLevel, object>;

/**
 * The mark of an answer by certainty, -6 to 3 (Gardner-Medwin; as in Moodle's certainty-based
 * marking). For practice, where a teacher chooses it: it never goes into a grade (SCORING 7.7).
 */
export function markByCertainty(level: ConfidenceLevel, isRight: boolean): number {
	return MARKS[level][isRight ? 'right' : 'wrong'];
}
