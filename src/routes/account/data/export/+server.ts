import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { requireAccount } from '$lib/server/auth/guards';
import { sendFile } from '$lib/server/http/download';
import { exportPerson } from '$lib/server/services/export-person';
import type { RequestHandler } from './$types';

/** Everything that is stored about whoever asks, as JSON. */
export const GET: RequestHandler = async ({ locals }) => {
	const { id, schoolId } = requireAccount(locals);
	const ask = { userId: id, actorId: id, schoolId, now: Date.now() };
	const copy = (await exportPerson(app().db, ask)) ?? error(404, m.data_missing());
	return sendFile(JSON.stringify(copy, null, '\t'), { name: copy.person.name, type: 'json' });
};
