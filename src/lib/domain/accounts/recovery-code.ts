import type { Random } from '../random';
import { dealCode } from './short-code';

/** How many codes somebody gets at a time. */
export const RECOVERY_CODES = 10;

/** 114 bits: from 112 on, a plain hash is as good as a slow one. */
const LENGTH = 25;

/** Codes for the day the phone is lost: each works once. They are kept as plain hashes. */
export function dealRecoveryCodes(random: Random): string[] {
	return Array.from({ length: RECOVERY_CODES }, () => dealCode(random, LENGTH));
}

/** A code as it is shown: in fives. */
export function showRecoveryCode(code: string): string {
	return code.replace(/(.{5})(?=.)/g, '$1-');
}
