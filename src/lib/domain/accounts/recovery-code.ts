import type { Random } from '../random';
import { dealCode } from './short-code';

/** How many codes somebody gets at a time. */
export const RECOVERY_CODES = 10;

/** Codes for the day the phone is lost: each works once. Seventy bits, as they are kept as plain hashes. */
export function dealRecoveryCodes(random: Random): string[] {
	return Array.from({ length: RECOVERY_CODES }, () => dealCode(random) + dealCode(random));
}
