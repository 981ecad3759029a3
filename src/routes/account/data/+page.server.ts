import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { eraseAccountForm, isTyped } from '$lib/forms/erase-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { requireAccount } from '$lib/server/auth/guards';
import { signOut } from '$lib/server/auth/sign-in-as';
import { listDuties } from '$lib/server/repositories/duties';
import { eraseAccount, type EraseProblem } from '$lib/server/services/erase-account';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { id, name, role } = requireAccount(locals);
	const classes = await listDuties(app().db, id);
	return {
		name,
		isTeacher: role === 'teacher',
		passing: classes.filter(({ successor }) => successor !== null),
		ending: classes.filter(({ successor }) => successor === null)
	};
};

const PROBLEMS: Record<EraseProblem, () => string> = {
	'classes-end': m.erase_classes_end,
	'last-operator': m.erase_last_operator,
	'last-admin': m.erase_last_admin
};

export const actions: Actions = {
	/** A form sent twice finds no account the second time. */
	delete: async (event) => {
		const person = requireAccount(event.locals);
		const form = parseForm(eraseAccountForm, await event.request.formData());
		if (!form.ok) return fail(400, { typed: '', problem: m.erase_problem() });
		const { typed, mayEndClasses } = form.data;
		if (!isTyped(typed, person.name)) return fail(400, { typed, problem: m.erase_wrong_name() });
		const may = { mayEndClasses: mayEndClasses === 'yes' };
		const done = await eraseAccount(app().db, { person, ...may, now: Date.now() });
		if (!done.ok) return fail(400, { typed, problem: PROBLEMS[done.reason]() });
		await signOut(event);
		redirect(303, '/about/privacy/deleted');
	}
};
