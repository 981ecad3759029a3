import { m } from '$i18n/paraglide/messages';
import type { AgreementLevel } from '$lib/domain/agreement/agreement-level';

export const LEVEL_WORDS: Record<AgreementLevel, () => string> = {
	good: m.agreement_level_good,
	tentative: m.agreement_level_tentative,
	low: m.agreement_level_low,
	'too-little': m.agreement_level_too_little
};

/** "0.71", or a dash where there is no number. */
export function numberWords(value: number | null): string {
	return value === null ? m.agreement_no_number() : value.toFixed(2);
}
