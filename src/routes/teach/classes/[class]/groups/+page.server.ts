import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { MAX_DEALT } from '$lib/domain/classes/deal-groups';
import { dealForm, groupForm, membersForm, oneForm, renameGroupForm } from '$lib/forms/class-forms';
import { parseForm } from '$lib/forms/parse-form';
import { refuseField } from '$lib/forms/refuse-field';
import { app } from '$lib/server/app';
import { listEnrollments } from '$lib/server/repositories/enrollments';
import { listGroups } from '$lib/server/repositories/groups';
import * as groups from '$lib/server/services/change-groups';
import { taughtOr404 } from '../taught';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { taught } = await taughtOr404(event);
	const roster = await listEnrollments(app().db, taught.id);
	return {
		requestId: randomUUID(),
		most: MAX_DEALT,
		groups: await listGroups(app().db, taught.id),
		learners: roster
			.filter(({ state }) => state === 'active')
			.map(({ userId, name }) => ({ userId, name })),
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	create: async (event) => {
		const { change } = await taughtOr404(event);
		const form = parseForm(groupForm, await event.request.formData());
		if (!form.ok) return fail(400, { ...form, problem: form.errors['requestId']?.[0] });
		const { group: name, requestId } = form.data;
		const created = await groups.createGroup(app().db, { ...change, name, requestId });
		if (created.ok) redirect(303, `${event.url.pathname}?done=saved`);
		return fail(409, refuseField('group', name, m.groups_name_taken()));
	},

	rename: async (event) => {
		const { change } = await taughtOr404(event);
		const form = parseForm(renameGroupForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: form.errors['group']?.[0] ?? m.groups_gone() });
		const { id: groupId, group: name } = form.data;
		const renamed = await groups.renameGroup(app().db, { ...change, groupId, name });
		if (renamed.ok) redirect(303, `${event.url.pathname}?done=saved`);
		const isTaken = renamed.reason === 'name-taken';
		return fail(409, { problem: isTaken ? m.groups_name_taken() : m.groups_gone() });
	},

	delete: async (event) => {
		const { change } = await taughtOr404(event);
		const form = parseForm(oneForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.groups_gone() });
		await groups.removeGroup(app().db, { ...change, groupId: form.data.id });
		redirect(303, `${event.url.pathname}?done=deleted`);
	},

	assign: async (event) => {
		const { change } = await taughtOr404(event);
		const form = parseForm(membersForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.groups_gone() });
		await groups.assignMembers(app().db, { ...change, ticks: form.data.member });
		redirect(303, `${event.url.pathname}?done=saved`);
	},

	deal: async (event) => {
		const { change } = await taughtOr404(event);
		const form = parseForm(dealForm, await event.request.formData());
		if (!form.ok) return fail(400, form);
		const nameOf = (n: number) => m.groups_numbered({ n });
		await groups.dealIntoGroups(app().db, { ...change, ...form.data, nameOf });
		redirect(303, `${event.url.pathname}?done=dealt`);
	}
};
