import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { homeOf } from '$lib/domain/accounts/home-of';
import { ownPath } from '$lib/domain/accounts/own-path';
import { aloneForm, cardForm, teacherForm } from '$lib/forms/account-forms';
import { parseForm, typedIn, type Parsed } from '$lib/forms/parse-form';
import { app, type App } from '$lib/server/app';
import { signInAs } from '$lib/server/auth/sign-in-as';
import { hasPractice } from '$lib/server/services/has-practice';
import { signInSelfLearner, signInTeacher, signInWithCard } from '$lib/server/services/sign-in';
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
	teach: async (event) => enter(event, await read(event, teacherForm), signInTeacher)
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
	signIn: (db: Db, typed: T & { now: number }) => ReturnType<typeof signInTeacher>
) {
	if (!form.ok) return fail(400, { values, errors: firstErrors(form.errors) });
	const { db } = app();
	const found = await signIn(db, { ...form.data, now: Date.now() });
	if (!found.ok && found.reason === 'too-many-tries')
		return fail(429, { values, problem: tooManyTries() });
	if (!found.ok) return fail(400, { values, problem: m.account_wrong() });
	if (form.data.takeOver) await joinGuest(db, event.locals.user, found.value.id);
	await signInAs(event, found.value);
	redirect(303, ownPath(event.url.searchParams.get('back')) ?? homeOf(found.value.role));
}
