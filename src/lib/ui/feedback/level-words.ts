import { m } from '$i18n/paraglide/messages';
import type { CreditLevel } from '$lib/domain/classes/credit-level';
import type { Words } from '../words';

export const LEVEL_NAME: Words<CreditLevel> = {
	none: m.note_level_none,
	partly: m.note_level_partly,
	full: m.note_level_full
};
