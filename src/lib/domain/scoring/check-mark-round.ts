import { ok, refuse, type Result } from '../result';
import type { MarkRuler } from './mark-ruler';
import { SCORING_CONFIG } from './scoring-config';

/** What a learner may be told about a round that can be published. */
export interface MarkRound {
	readonly lambda: number;
	/** How sure one should be before marking, 0 to 1. */
	readonly breakEven: number;
	/** Whether extra marks are dear enough here to say so beforehand. */
	readonly isBreakEvenShown: boolean;
}

export type MarkRoundRefusal = 'too-dense' | 'too-little-room';

/**
 * Whether marking is a fair task for this text (SCORING 7.1, publish check: G*U/D <= 2 and D >= 2U).
 * Too little room is named first when both fail: a round that is only too dense may still be
 * turned into the inverse task, which needs that room.
 */
export function checkMarkRound({
	lambda,
	outsideTokens,
	unit
}: MarkRuler): Result<MarkRound, MarkRoundRefusal> {
	const roomMin = SCORING_CONFIG.publishRoomUnitsMin * unit;
	if (lambda === null || outsideTokens < roomMin) return refuse('too-little-room');
	// lambda is G*U/D wherever that exceeds its floor, which lies below the limit.
	if (lambda > SCORING_CONFIG.publishLambdaMax) return refuse('too-dense');
	return ok({ lambda, breakEven: computeBreakEven(lambda), isBreakEvenShown: lambda > 1 });
}

/**
 * How sure, 0 to 1, a learner must be for a mark to pay on average: lambda / (1 + lambda), where
 * the gain p equals the loss lambda * (1 - p) (SCORING 7.1). One in three at the usual lambda 0.5.
 */
export function computeBreakEven(lambda: number): number {
	return lambda / (1 + lambda);
}
