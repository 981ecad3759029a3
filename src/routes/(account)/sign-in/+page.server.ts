import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { homeOf } from '$lib/domain/accounts/home-of';
import { ownPath } from '$lib/domain/accounts/own-path';
import { aloneForm, cardForm, teacherForm } from '$lib/forms/account-forms';
import { passkeyForm } from '$lib/forms/factor-forms';
import { parseForm, typedIn, type Parsed } from '$lib/forms/parse-form';
import { app, type App } from '$lib/server/app';
import { beginHalfSession } from '$lib/server/auth/half-session';
import { networkKey } from '$lib/server/auth/network-key';
import { signInAs } from '$lib/server/auth/sign-in-as';
import { relyingParty } from '$lib/server/auth/relying-party';
import { hasPractice } from '$lib/server/services/has-practice';
import { signInSelfLearner, signInTeacher, signInWithCard } from '$lib/server/services/sign-in';
import { askPasskey, signInWithPasskey } from '$lib/server/services/sign-in-with-passkey';
import { joinGuest } from '$lib/server/services/take-over-guest';
import { firstErrors, tooManyTries } from '../account-words';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

type Db = App['db'];
const WAYS = ['card', 'alone', 'teach'] as const;

export const load: PageServerLoad = async ({ locals: { user }, url, request }) => {
	const back = ownPath(url.searchParams.get('back'));
	if (user && user.role !== 'guest' && request.method !== 'POST')
		redirect(303, back ?? homeOf(user.role));
	const asked = url.searchParams.get('way');
	const way = WAYS.find((one) => one === asked) ?? 'card';
	const code = url.searchParams.get('code')?.slice(0, 12) ?? '';
	return { way, back, code, hasPractice: await hasPractice(app().db, user) };
};

export const actions: Actions = {
	card: async (event) => enter(event, await read(event, cardForm), signInWithCard),
	alone: async (event) => enter(event, await read(event, aloneForm), signInSelfLearner),
	teach: async (event) => enter(event, await read(event, teacherForm), signInTeacher),
	/** What the browser needs to know to ask for a passkey. */
	askPasskey: async ({ url }) => {
		const ask = { site: relyingParty(url), now: Date.now() };
		return { options: await askPasskey(app().db, ask) };
	},
	passkey: async (event) => {
		const form = parseForm(passkeyForm, await event.request.formData());
		if (!form.ok) return fail(400, { values: {}, problem: m.passkey_refused() });
		const { answer: response } = form.data;
		const ask = { response, site: relyingParty(event.url), now: Date.now() };
		const found = await signInWithPasskey(app().db, ask);
		if (!found.ok) return fail(400, { values: {}, problem: m.passkey_refused() });
		await signInAs(event, found.value);
		redirect(303, ownPath(event.url.searchParams.get('back')) ?? homeOf(found.value.role));
	}
};

/** The form as it was typed and as its schema sees it. */
async function read<S extends Parameters<typeof parseForm>[0]>(event: RequestEvent, schema: S) {
	const sent = await event.request.formData();
	return { values: typedIn(sent), form: parseForm<S>(schema, sent) };
}

type Typed = Record<string, unknown> & { takeOver?: 'yes' | undefined };

/** Sign in, and on to where somebody wanted to go. A wrong name and a wrong secret look the same. */
async function enter<T extends Typed>(
	event: RequestEvent,
	{ values, form }: { values: Record<string, string>; form: Parsed<T> },
	signIn: (db: Db, typed: T & { from: string; now: number }) => ReturnType<typeof signInTeacher>
) {
	if (!form.ok) return fail(400, { values, errors: firstErrors(form.errors) });
	const { db } = app();
	const now = Date.now();
	const found = await signIn(db, { ...form.data, from: networkKey(event), now });
	if (!found.ok && found.reason === 'too-many-tries')
		return fail(429, { values, problem: tooManyTries() });
	if (!found.ok) return fail(400, { values, problem: m.account_wrong() });
	const { id, role, needsSecondStep, isUntold } = found.value;
	const back = ownPath(event.url.searchParams.get('back'));
	if (needsSecondStep) {
		await beginHalfSession(event, id, now);
		const take = form.data.takeOver ?? '';
		redirect(303, `/sign-in/code?${new URLSearchParams({ back: back ?? '', take })}`);
	}
	if (form.data.takeOver) await joinGuest(db, event.locals.user, id);
	await signInAs(event, found.value);
	redirect(303, isUntold ? '/account/security' : (back ?? homeOf(role)));
}
