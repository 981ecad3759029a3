import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { changePasswordForm, emailForm, renameForm } from '$lib/forms/account-forms';
import { onceForm } from '$lib/forms/once-form';
import { parseForm, typedIn } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { requireAccount } from '$lib/server/auth/guards';
import { readSessionToken } from '$lib/server/auth/session-cookie';
import { signInAs, signOut } from '$lib/server/auth/sign-in-as';
import { findCredentials } from '$lib/server/repositories/credentials';
import * as account from '$lib/server/services/change-account';
import { changeSecret, changeWords } from '$lib/server/services/change-secret';
import { firstErrors, passwordProblem, tooManyTries } from '../account-words';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function readAccount({ locals }: Pick<RequestEvent, 'locals'>) {
	const found = await findCredentials(app().db, requireAccount(locals).id);
	return found ?? error(404, m.error_404());
}

export const load: PageServerLoad = async (event) => {
	const { person, login, email } = await readAccount(event);
	const mayRename = await account.mayRename(app().db, person);
	const shown = { name: person.name, role: person.role, isTeacher: person.role === 'teacher' };
	const isAdmin = person.isAdmin || person.isOperator;
	return {
		...shown,
		isAdmin,
		email,
		mayRename,
		hasLogin: login !== null,
		canMail: app().mailer !== null
	};
};

export const actions: Actions = {
	name: async (event) => {
		const form = parseForm(renameForm, await event.request.formData());
		if (!form.ok) return fail(400, { values: form.values, errors: firstErrors(form.errors) });
		const { name } = form.data;
		const renamed = await account.rename(app().db, await readAccount(event), name);
		if (!renamed.ok) {
			const why = renamed.reason === 'name-taken' ? m.account_name_taken() : m.error_not_yours();
			return fail(400, { values: { name }, errors: { name: why } });
		}
		redirect(303, '/account?done=name');
	},
	email: async (event) => {
		const sent = await event.request.formData();
		const form = parseForm(emailForm, sent);
		if (!form.ok) return fail(400, { values: form.values, errors: firstErrors(form.errors) });
		const ask = { ...form.data, account: await readAccount(event), now: Date.now() };
		const changed = await account.changeEmail(app().db, ask);
		if (!changed.ok) return fail(...refusal(changed.reason, 'emailPassword', typedIn(sent)));
		redirect(303, '/account?done=email');
	},
	password: async (event) => {
		const form = parseForm(changePasswordForm, await event.request.formData());
		if (!form.ok) return fail(400, { values: {}, errors: firstErrors(form.errors) });
		const found = await readAccount(event);
		const { current, password } = form.data;
		const now = Date.now();
		const proved = await account.proveSecret(app().db, { account: found, secret: current, now });
		if (!proved.ok) return fail(...refusal(proved.reason, 'current', {}));
		const problem = passwordProblem(password, [found.person.name, found.login ?? '']);
		if (problem) return fail(400, { values: {}, errors: { password: problem } });
		const change = { account: found, secret: password, actorId: found.person.id, now };
		await changeSecret(app().db, change);
		await signInAs(event, found.person);
		redirect(303, '/account?done=password');
	},
	/** Three new words for a self-learner; this one answer holds them. */
	words: async (event) => {
		const found = await readAccount(event);
		const { person, login } = found;
		if (person.role !== 'learner' || login === null) error(403, m.error_not_yours());
		const form = parseForm(onceForm, await event.request.formData());
		if (!form.ok) return fail(400, { values: {}, errors: firstErrors(form.errors) });
		const keepToken = readSessionToken(event);
		const change = { account: found, actorId: person.id, keepToken, now: Date.now() };
		const words = await changeWords(app().db, { ...change, ...form.data });
		if (!words.ok) return fail(409, { values: {}, errors: { requestId: m.form_told_already() } });
		event.setHeaders({ 'cache-control': 'no-store' });
		return { card: { name: person.name, words: words.value } };
	},
	signOutEverywhere: async (event) => {
		await account.signOutEverywhere(app(), requireAccount(event.locals), Date.now());
		await signOut(event);
		redirect(303, '/sign-in');
	}
};

function refusal(
	reason: 'wrong' | 'too-many-tries',
	field: string,
	values: Record<string, string>
): [number, { values: Record<string, string>; errors: Record<string, string> }] {
	const isWrong = reason === 'wrong';
	const why = isWrong ? m.account_password_not_yours() : tooManyTries();
	return [isWrong ? 400 : 429, { values, errors: { [field]: why } }];
}
