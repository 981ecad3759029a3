import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { nameKey } from '$lib/domain/accounts/name-key';
import { manyForm, moveForm } from '$lib/forms/class-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { findTaughtClass, listTaughtClasses } from '$lib/server/repositories/classes';
import { listEnrollments } from '$lib/server/repositories/enrollments';
import { listGroups } from '$lib/server/repositories/groups';
import {
	admitLearners,
	declineLearners,
	moveLearners,
	removeLearners
} from '$lib/server/services/change-roster';
import { taughtOr404 } from '../taught';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught } = await taughtOr404(event);
	const { db } = app();
	const query = event.url.searchParams.get('q')?.slice(0, 60) ?? '';
	const chosen = event.url.searchParams.getAll('who');
	const ask = event.url.searchParams.get('ask');
	const [roster, groups, classes] = await Promise.all([
		listEnrollments(db, taught.id),
		listGroups(db, taught.id),
		listTaughtClasses(db, teacher.id)
	]);
	const learners = roster.map(({ userId, name, state, support }) => ({
		...{ userId, name, state, support, isChosen: chosen.includes(userId) },
		groups: groups.filter(({ members }) => members.includes(userId)).map((group) => group.name)
	}));
	const active = learners.filter(({ state }) => state === 'active');
	return {
		query,
		count: active.length,
		waiting: learners.filter(({ state }) => state === 'waiting'),
		learners: active.filter(({ name }) => nameKey(name).includes(nameKey(query))),
		isAll: event.url.searchParams.has('all'),
		done: event.url.searchParams.get('done'),
		/** What is asked about, before it happens. */
		ask: (['remove', 'move'] as const).find((what) => what === ask) ?? null,
		asked: learners.filter(({ isChosen }) => isChosen),
		others: classes
			.filter(({ id, archivedAt }) => id !== taught.id && archivedAt === null)
			.map(({ id, name }) => ({ value: id, text: name }))
	};
};

/** Read who is meant, do it, and say so on the page. */
async function change(
	event: RequestEvent,
	done: string,
	work: (
		db: ReturnType<typeof app>['db'],
		change: Parameters<typeof admitLearners>[1]
	) => Promise<void>
) {
	const { change: by } = await taughtOr404(event);
	const form = parseForm(manyForm, await event.request.formData());
	if (!form.ok) return fail(400, { problem: m.roster_nobody() });
	await work(app().db, { ...by, userIds: form.data.who });
	redirect(303, `${event.url.pathname}?done=${done}`);
}

export const actions: Actions = {
	admit: (event) => change(event, 'admitted', admitLearners),
	decline: (event) => change(event, 'declined', declineLearners),
	remove: (event) => change(event, 'removed', removeLearners),
	move: async (event) => {
		const { teacher, change: by } = await taughtOr404(event);
		const form = parseForm(moveForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.roster_nobody() });
		const to = await findTaughtClass(app().db, teacher.id, form.data.to);
		if (!to || to.archivedAt !== null) return fail(404, { problem: m.error_no_class() });
		const moved = await moveLearners(app().db, { ...by, to, userIds: form.data.who });
		if (!moved.ok)
			return fail(409, {
				problem: moved.reason === 'class-full' ? m.roster_full() : m.roster_move_taken()
			});
		redirect(303, `${event.url.pathname}?done=moved`);
	}
};
