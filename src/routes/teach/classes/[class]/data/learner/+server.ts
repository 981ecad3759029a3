import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { sendFile } from '$lib/server/http/download';
import { findTaughtClass } from '$lib/server/repositories/classes';
import { exportLearner } from '$lib/server/services/export-person';
import type { RequestHandler } from './$types';

/** What is stored about one learner of the class, as JSON. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { id: actorId, schoolId } = requireTeacher(locals);
	const one = (await findTaughtClass(app().db, actorId, params.class)) ?? error(404, m.data_missing());
	const userId = url.searchParams.get('learner') ?? '';
	const ask = { userId, actorId, schoolId, classId: one.id, now: Date.now() };
	const copy = (await exportLearner(app().db, ask)) ?? error(404, m.data_missing());
	return sendFile(JSON.stringify(copy, null, '\t'), { name: copy.person.name, type: 'json' });
};
