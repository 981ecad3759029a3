import { m } from '$i18n/paraglide/messages';
import { isCallName } from '$lib/domain/classes/call-names';
import type { ClassSettings } from '$lib/domain/classes/class-settings';
import { isAbusive } from '$lib/server/services/is-abusive';

/** Why a class does not take this name, in words; null when it does. */
export function nameProblem(naming: ClassSettings['naming'], name: string): string | null {
	if (naming === 'dealt') return isCallName(name) ? null : m.join_dealt_only();
	return isAbusive(name) ? m.class_name_abusive() : null;
}
