import { m } from '$i18n/paraglide/messages';

/** Why a door stays shut, in words; unknown, expired and archived are one. */
export function doorWords(reason: 'unknown-code' | 'too-many-tries'): {
	status: 404 | 429;
	message: string;
} {
	return reason === 'unknown-code'
		? { status: 404, message: m.join_unknown() }
		: { status: 429, message: m.join_too_many() };
}
