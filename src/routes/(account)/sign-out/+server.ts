import { redirect } from '$lib/server/http/redirect';
import { signOut } from '$lib/server/auth/sign-in-as';
import type { RequestHandler } from './$types';

/** Sign this device out. Only a form can: a link must not. */
export const POST: RequestHandler = async (event) => {
	await signOut(event);
	// Copies of pages and answers go too, even if no script runs. Browsers do so on https only.
	event.setHeaders({ 'clear-site-data': '"storage"' });
	redirect(303, '/sign-in');
};
