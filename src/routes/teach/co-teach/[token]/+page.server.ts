import { error } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { acceptOffer, findOffer } from '$lib/server/services/co-teach';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const teacher = requireTeacher(locals);
	const { token } = params;
	const found = await findOffer(app().db, { token, teacher, now: Date.now() });
	if (!found.ok) error(404, m.coteach_unknown());
	const { offered, isMine } = found.value;
	return { id: offered.id, name: offered.name, isMine };
};

export const actions: Actions = {
	/** Only this takes the class on: opening the link changes nothing. */
	default: async ({ locals, params }) => {
		const teacher = requireTeacher(locals);
		const { token } = params;
		const accepted = await acceptOffer(app().db, { token, teacher, now: Date.now() });
		if (!accepted.ok) error(404, m.coteach_unknown());
		redirect(303, `/teach/classes/${accepted.value}`);
	}
};
