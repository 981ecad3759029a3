import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { ok, refuse, type Result } from '$lib/domain/result';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { readSessionToken } from '$lib/server/auth/session-cookie';
import { findCredentials } from '$lib/server/repositories/credentials';
import { proveSecret } from '$lib/server/services/change-account';
import { tooManyTries } from '../../account-words';
import type { RequestEvent } from '@sveltejs/kit';

type Asking = Pick<RequestEvent, 'locals' | 'cookies' | 'url'>;

/** Who changes how they prove themselves; this device stays signed in. */
export function changeOf(event: Asking) {
	const person = requireTeacher(event.locals);
	return { person, keepToken: readSessionToken(event), now: Date.now() };
}

/** The same once the password was right; else what to say beside the field. */
export async function prove(
	event: Asking,
	secret: string
): Promise<Result<ReturnType<typeof changeOf>, string>> {
	const change = changeOf(event);
	const account = (await accountOf(event)) ?? error(404, m.error_404());
	const proved = await proveSecret(app().db, { account, secret, now: change.now });
	if (proved.ok) return ok(change);
	return refuse(proved.reason === 'wrong' ? m.account_password_not_yours() : tooManyTries());
}

export function accountOf({ locals }: Pick<Asking, 'locals'>) {
	return findCredentials(app().db, requireTeacher(locals).id);
}
