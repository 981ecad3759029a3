import type { HandleClientError } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';

export const handleError: HandleClientError = ({ error, message }) => {
	// What browsers throw when the server cannot be reached.
	if (/fetch|Load failed|Importing a module/.test(String(error)))
		return { message: m.error_no_network() };
	console.error(error);
	return { message };
};
