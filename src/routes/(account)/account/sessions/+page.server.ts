import { error } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { endSessionForm } from '$lib/forms/factor-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { requireAccount } from '$lib/server/auth/guards';
import { readSessionToken } from '$lib/server/auth/session-cookie';
import { endOtherSessions, endSession, listOwnSessions } from '$lib/server/services/end-session';
import { readDevice } from '$lib/domain/accounts/device';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

function ownOf(event: Pick<RequestEvent, 'locals' | 'cookies' | 'url'>) {
	return {
		person: requireAccount(event.locals),
		token: readSessionToken(event) ?? '',
		now: Date.now()
	};
}

export const load: PageServerLoad = async (event) => {
	const sessions = await listOwnSessions(app().db, ownOf(event));
	return {
		sessions: sessions.map(({ userAgent, ...one }) => ({ ...one, ...readDevice(userAgent ?? '') }))
	};
};

export const actions: Actions = {
	end: async (event) => {
		const form = parseForm(endSessionForm, await event.request.formData());
		if (!form.ok) error(400, m.form_incomplete());
		await endSession(app().db, { ...ownOf(event), id: form.data.session });
		redirect(303, '/account/sessions');
	},
	endOthers: async (event) => {
		await endOtherSessions(app().db, ownOf(event));
		redirect(303, '/account/sessions');
	}
};
