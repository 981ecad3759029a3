import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { siteAddress, siteName } from '$lib/server/http/site-address';
import type { Card } from '$lib/domain/classes/card';
import { normalizeJoinCode } from '$lib/domain/classes/join-code';
import { joinForm } from '$lib/forms/join-forms';
import { parseForm } from '$lib/forms/parse-form';
import { refuseField } from '$lib/forms/refuse-field';
import { app } from '$lib/server/app';
import { networkKey } from '$lib/server/auth/network-key';
import { signInAs } from '$lib/server/auth/sign-in-as';
import type { Class } from '$lib/server/repositories/classes';
import { findPerson } from '$lib/server/repositories/users';
import { findOpenClass } from '$lib/server/services/find-open-class';
import { joinAsLearner, joinClass, recallCard } from '$lib/server/services/join-class';
import { takeTry } from '$lib/server/services/throttle';
import { showCards } from '../../show-cards';
import { doorWords } from '../door-words';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { nameProblem } from './name-problem';
import { readVisitor } from './read-visitor';

/** The class behind the code of the address. */
async function openOr404(event: RequestEvent): Promise<Class> {
	const code = normalizeJoinCode(event.params.code);
	const found = await findOpenClass(app().db, { code, from: networkKey(event), now: Date.now() });
	if (found.ok) return found.value;
	const { status, message } = doorWords(found.reason);
	error(status, message);
}

export const load: PageServerLoad = async (event) => {
	const into = await openOr404(event);
	const { name, joining, naming, joinCode } = into;
	const visitor = await readVisitor(into, event.locals.user);
	return { name, joining, naming, code: joinCode ?? '', visitor, requestId: randomUUID() };
};

const REFUSED = { 'class-full': m.join_full, 'told-already': m.join_shown_already };

export const actions: Actions = {
	/** Somebody new: a name, and a card in return. */
	join: async (event) => {
		const into = await openOr404(event);
		const { user } = event.locals;
		const form = parseForm(joinForm, await event.request.formData());
		if (!form.ok) return fail(400, form);
		const { name, keep, requestId } = form.data;
		const now = Date.now();
		// Sent twice, the second time with the session that the first one began.
		const before = user?.role === 'learner' && (await recallCard(app().db, requestId, now));
		if (before) return welcome(event, into, before);
		if (user && user.role !== 'guest') redirect(303, event.url.pathname);
		const problem = nameProblem(into.naming, name);
		if (problem) return fail(400, refuseField('name', name, problem));
		const counted = await takeTry(app().db, { limit: 'join', subject: into.id, now });
		if (!counted.ok) return fail(429, { problem: m.join_too_many() });
		const guestId = keep ? (user?.id ?? null) : null;
		const joined = await joinClass(app().db, { into, name, guestId, requestId, now });
		if (joined.ok) return welcome(event, into, joined.value);
		if (joined.reason !== 'name-taken') return fail(409, { problem: REFUSED[joined.reason]() });
		return fail(409, { ...refuseField('name', name, m.join_name_taken()), isTaken: true });
	},

	/** A learner who is signed in comes in with the account she has. */
	joinAs: async (event) => {
		const into = await openOr404(event);
		const { user } = event.locals;
		if (user?.role !== 'learner') redirect(303, event.url.pathname);
		const now = Date.now();
		const joined = await joinAsLearner(app().db, { into, learner: user, now });
		if (!joined.ok)
			return fail(409, {
				problem: joined.reason === 'class-full' ? m.join_full() : m.join_as_taken()
			});
		redirect(303, joined.value === 'active' ? '/learn' : event.url.pathname);
	}
};

/** Sign the newcomer in, and show the card once; nothing keeps a copy of this page. */
async function welcome(event: RequestEvent, into: Class, card: Card) {
	await signInAs(event, { id: card.userId, role: 'learner' });
	event.locals.user = (await findPerson(app().db, card.userId)) ?? null;
	event.setHeaders({ 'cache-control': 'no-store' });
	const [shown] = showCards([card], into, siteAddress(event.url));
	return { card: shown, host: siteName(event.url) };
}
