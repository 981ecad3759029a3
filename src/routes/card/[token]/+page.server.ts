import { error } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { cardForm } from '$lib/forms/join-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { signInAs } from '$lib/server/auth/sign-in-as';
import { listClassesOf } from '$lib/server/repositories/enrollments';
import { hasWork } from '$lib/server/repositories/learners';
import { enterWithCard, findHolder } from '$lib/server/services/enter-with-card';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function holderOr404({ params }: Pick<RequestEvent, 'params'>) {
	return (await findHolder(app().db, params.token)) ?? error(404, m.card_unknown());
}

export const load: PageServerLoad = async (event) => {
	const holder = await holderOr404(event);
	const { user } = event.locals;
	const classes = await listClassesOf(app().db, holder.id);
	return {
		name: holder.name,
		classes: classes.map(({ classId, name }) => ({ classId, name })),
		/** Somebody else who is signed in here. */
		other: user && user.role !== 'guest' && user.id !== holder.id ? user.name : null,
		isMe: user?.id === holder.id,
		hasWork: user?.role === 'guest' ? await hasWork(app().db, user.id) : false
	};
};

export const actions: Actions = {
	/** Only this signs in: opening the link, or a preview of it, changes nothing. */
	default: async (event) => {
		const holder = await holderOr404(event);
		const form = parseForm(cardForm, await event.request.formData());
		const { user } = event.locals;
		const guestId = form.ok && form.data.keep && user?.role === 'guest' ? user.id : null;
		await enterWithCard(app().db, { holder, guestId, now: Date.now() });
		await signInAs(event, holder);
		redirect(303, '/learn');
	}
};
