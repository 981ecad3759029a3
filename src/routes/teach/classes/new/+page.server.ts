import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { newClassForm } from '$lib/forms/class-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { createClass } from '$lib/server/services/create-class';
import { ownTimeZone, timeZones } from '../../time-zones';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	return { requestId: randomUUID(), timeZone: ownTimeZone(), zones: timeZones() };
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const teacher = requireTeacher(locals);
		const form = parseForm(newClassForm, await request.formData());
		if (!form.ok) return fail(400, form);
		const { requestId, ...settings } = form.data;
		const id = await createClass(app().db, { teacher, settings, requestId, now: Date.now() });
		// Whoever came to assign a quiz goes on with it.
		const quiz = url.searchParams.get('quiz');
		const assign = quiz && `/assignments/new?${new URLSearchParams({ quiz })}`;
		redirect(303, `/teach/classes/${id}${assign ?? ''}`);
	}
};
