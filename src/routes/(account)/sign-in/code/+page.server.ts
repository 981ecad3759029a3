import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { homeOf } from '$lib/domain/accounts/home-of';
import { ownPath } from '$lib/domain/accounts/own-path';
import { secondStepForm } from '$lib/forms/factor-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { forgetHalfSession, readHalfSession } from '$lib/server/auth/half-session';
import { signInAs } from '$lib/server/auth/sign-in-as';
import { readFactors } from '$lib/server/repositories/factors';
import { finishSecondStep } from '$lib/server/services/second-step';
import { joinGuest } from '$lib/server/services/take-over-guest';
import { firstErrors, tooManyCodes } from '../../account-words';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const START = '/sign-in?way=teach';

export const load: PageServerLoad = async (event) => {
	const half = await readHalfSession(event, Date.now());
	if (!half) redirect(303, START);
	const { hasApp, passkeys } = await readFactors(app().db, half.account.person.id);
	const back = ownPath(event.url.searchParams.get('back'));
	const take = event.url.searchParams.get('take') === 'yes' ? 'yes' : '';
	return { hasApp, hasPasskey: passkeys > 0, back: back ?? '', take };
};

export const actions: Actions = {
	app: (event) => finish(event, 'app'),
	recovery: (event) => finish(event, 'recovery-code')
};

/** Only here does a session begin, and always under a new token. */
async function finish(event: RequestEvent, by: 'app' | 'recovery-code') {
	const field = by === 'app' ? 'code' : 'recovery';
	const form = parseForm(secondStepForm, await event.request.formData());
	if (!form.ok) return fail(400, { errors: { [field]: firstErrors(form.errors)['code'] ?? '' } });
	const now = Date.now();
	const half = await readHalfSession(event, now);
	if (!half) redirect(303, START);
	const { token } = half;
	const done = await finishSecondStep(app(), { token, by, ...form.data, now });
	if (!done.ok) {
		if (done.reason === 'gone') redirect(303, START);
		const isWrong = done.reason === 'wrong';
		const why = isWrong ? m.factor_code_wrong() : tooManyCodes();
		return fail(isWrong ? 400 : 429, { errors: { [field]: why } });
	}
	forgetHalfSession(event);
	const { searchParams } = event.url;
	if (searchParams.get('take') === 'yes')
		await joinGuest(app().db, event.locals.user, done.value.id);
	await signInAs(event, done.value);
	redirect(303, ownPath(searchParams.get('back')) ?? homeOf(done.value.role));
}
