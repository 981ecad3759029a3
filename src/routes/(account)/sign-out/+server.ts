import { redirect } from '$lib/server/http/redirect';
import { signOut } from '$lib/server/auth/sign-in-as';
import type { RequestHandler } from './$types';

/** Sign this device out. Only a form can: a link must not. */
export const POST: RequestHandler = async (event) => {
	await signOut(event);
	redirect(303, '/sign-in');
};
