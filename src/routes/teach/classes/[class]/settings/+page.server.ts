import { fail } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { siteAddress } from '$lib/server/http/site-address';
import { showJoinCode } from '$lib/domain/classes/join-code';
import { classSettingsForm, codeExpiryForm, oneForm } from '$lib/forms/class-forms';
import { onceForm } from '$lib/forms/once-form';
import { parseForm } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import { listClassTeachers } from '$lib/server/repositories/class-teachers';
import { findLinkTo } from '$lib/server/repositories/links';
import {
	changeSettings,
	resetCode,
	setArchived,
	setCodeExpiry
} from '$lib/server/services/change-class';
import { offerCoTeaching, removeTeacher, takeBackCoTeaching } from '$lib/server/services/co-teach';
import { timeZones } from '../../../time-zones';
import { day } from '../day';
import { taughtOr404 } from '../taught';
import type { Actions, PageServerLoad } from './$types';

const DAY_MS = 24 * 60 * 60 * 1000;

export const load: PageServerLoad = async (event) => {
	const { teacher, taught, change } = await taughtOr404(event);
	const { id, joinCode, joinCodeExpiresAt: expiresAt, timeZone, archivedAt } = taught;
	const { now } = change;
	const offer = await findLinkTo(app().db, { purpose: 'co-teach', subjectId: id, now });
	const teachers = await listClassTeachers(app().db, id);
	const { name, joining, naming } = taught;
	return {
		requestId: randomUUID(),
		settings: { name, joining, naming, timeZone },
		zones: timeZones(),
		code: joinCode ? showJoinCode(joinCode) : null,
		until: expiresAt === null ? null : day(expiresAt, timeZone),
		isOff: joinCode === null || (expiresAt !== null && expiresAt <= now),
		isArchived: archivedAt !== null,
		isOwner: teachers.some(({ userId, isOwner }) => isOwner && userId === teacher.id),
		teachers: teachers.map((one) => ({ ...one, isMe: one.userId === teacher.id })),
		offerUntil: offer?.expiresAt ? day(offer.expiresAt, timeZone) : null,
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	settings: async (event) => {
		const { change } = await taughtOr404(event);
		const form = parseForm(classSettingsForm, await event.request.formData());
		if (!form.ok) return fail(400, form);
		await changeSettings(app().db, { ...change, settings: form.data });
		redirect(303, `${event.url.pathname}?done=saved`);
	},

	reset: async (event) => {
		const { change } = await taughtOr404(event);
		const form = parseForm(onceForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		await resetCode(app().db, { ...change, ...form.data });
		redirect(303, `${event.url.pathname}?done=reset#code`);
	},

	expiry: async (event) => {
		const { change } = await taughtOr404(event);
		const form = parseForm(codeExpiryForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		const { now } = change;
		const ends = { off: now, day: now + DAY_MS, week: now + 7 * DAY_MS, always: null };
		await setCodeExpiry(app().db, { ...change, expiresAt: ends[form.data.until] });
		redirect(303, `${event.url.pathname}?done=saved#code`);
	},

	archive: async (event) => {
		const { change } = await taughtOr404(event);
		await setArchived(app().db, { ...change, isArchived: true });
		redirect(303, `${event.url.pathname}?done=archived#archive`);
	},

	restore: async (event) => {
		const { change } = await taughtOr404(event);
		await setArchived(app().db, { ...change, isArchived: false });
		redirect(303, `${event.url.pathname}?done=restored#archive`);
	},

	offer: async (event) => {
		const { change } = await taughtOr404(event);
		const form = parseForm(onceForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		const offered = await offerCoTeaching(app().db, { ...change, ...form.data });
		if (!offered.ok) return fail(409, { problem: m.form_told_already() });
		event.setHeaders({ 'cache-control': 'no-store' });
		return { offer: `${siteAddress(event.url)}/teach/co-teach/${offered.value}` };
	},

	takeBack: async (event) => {
		const { taught } = await taughtOr404(event);
		await takeBackCoTeaching(app().db, taught);
		redirect(303, `${event.url.pathname}?done=taken-back#teachers`);
	},

	/** Let a colleague go, or leave oneself. */
	removeTeacher: async (event) => {
		const { teacher, change } = await taughtOr404(event);
		const form = parseForm(oneForm, await event.request.formData());
		if (!form.ok) return fail(400, { problem: m.form_incomplete() });
		const removed = await removeTeacher(app().db, { ...change, userId: form.data.id });
		if (!removed.ok) return fail(409, { problem: m.teachers_owner_stays() });
		redirect(
			303,
			form.data.id === teacher.id ? '/teach' : `${event.url.pathname}?done=saved#teachers`
		);
	}
};
