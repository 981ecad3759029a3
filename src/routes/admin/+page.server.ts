import { error, fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { siteAddress } from '$lib/server/http/site-address';
import { showCode } from '$lib/domain/accounts/short-code';
import {
	schoolForm,
	teacherOnlyForm,
	teacherResetForm,
	teacherRightsForm
} from '$lib/forms/account-forms';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { requireAdmin } from '$lib/server/auth/guards';
import { listFactorHolders } from '$lib/server/repositories/factors';
import { findSchool } from '$lib/server/repositories/schools';
import { listTeachers } from '$lib/server/repositories/teachers';
import { changeSchool, renewTeacherCode } from '$lib/server/services/change-school';
import { changeAdmin, issueTeacherReset } from '$lib/server/services/manage-teachers';
import { resetFactorsOf } from '$lib/server/services/reset-factors';
import { mailFactorsReset } from './factors-mail';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const me = requireAdmin(locals);
	const school = (await findSchool(app().db, me.schoolId)) ?? error(404, m.error_404());
	const teachers = await listTeachers(app().db, me.schoolId);
	const holders = new Set(await listFactorHolders(app().db, me.schoolId));
	return {
		school: {
			...{ name: school.name, signUp: school.signUp, needsFactor: school.needsFactor },
			code: showCode(school.teacherCode)
		},
		isFactorsReset: url.searchParams.has('factors'),
		requestId: randomUUID(),
		isOperator: me.isOperator,
		teachers: teachers.map((one) => ({
			...one,
			isMe: one.id === me.id,
			hasFactor: holders.has(one.id),
			mayReset: me.isOperator || !one.isOperator
		}))
	};
};

export const actions: Actions = {
	school: async ({ locals, request }) => {
		const form = parseForm(schoolForm, await request.formData());
		if (!form.ok) return fail(400, { errors: form.errors });
		const needsFactor = form.data.needsFactor === 'yes';
		await changeSchool(app().db, { ...deedOf(locals), ...form.data, needsFactor });
		redirect(303, '/admin');
	},
	code: async ({ locals }) => {
		await renewTeacherCode(app().db, deedOf(locals));
		redirect(303, '/admin');
	},
	rights: async ({ locals, request }) => {
		const { teacher: teacherId, isAdmin } = await readTeacher(request);
		const actor = requireAdmin(locals);
		const ask = { actor, teacherId, isAdmin: isAdmin === 'yes', now: Date.now() };
		const changed = await changeAdmin(app().db, ask);
		if (changed.ok) redirect(303, '/admin');
		if (changed.reason === 'no-such-teacher') error(404, m.account_no_teacher());
		return fail(400, { problem: m.account_last_admin() });
	},
	/** A link for somebody who forgot the password; this one answer holds it. */
	reset: async ({ locals, request, setHeaders, url }) => {
		const actor = requireAdmin(locals);
		const form = parseForm(teacherResetForm, await request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		const { teacher: teacherId, requestId } = form.data;
		const ask = { actor, teacherId, requestId, now: Date.now() };
		const token = await issueTeacherReset(app().db, ask);
		if (!token.ok && token.reason === 'told-already')
			return fail(409, { problem: m.form_told_already() });
		if (!token.ok) error(404, m.account_no_teacher());
		setHeaders({ 'cache-control': 'no-store' });
		return { reset: { teacherId, link: `${siteAddress(url)}/reset/${token.value}` } };
	},
	/** For somebody who has lost phone and codes; she is told. */
	factors: async ({ locals, request }) => {
		const form = parseForm(teacherOnlyForm, await request.formData());
		if (!form.ok) error(404, m.account_no_teacher());
		const { teacher: teacherId } = form.data;
		const ask = { actor: requireAdmin(locals), teacherId, now: Date.now() };
		const done = await resetFactorsOf(app().db, ask);
		if (!done.ok) error(404, m.account_no_teacher());
		void mailFactorsReset(teacherId);
		redirect(303, '/admin?factors');
	}
};

function deedOf(locals: App.Locals) {
	const { id: actorId, schoolId } = requireAdmin(locals);
	return { actorId, schoolId, now: Date.now() };
}

async function readTeacher(request: RequestEvent['request']) {
	const form = parseForm(teacherRightsForm, await request.formData());
	return form.ok ? form.data : error(404, m.account_no_teacher());
}
