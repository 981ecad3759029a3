import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { requireAdmin } from '$lib/server/auth/guards';
import { sendStream } from '$lib/server/http/download';
import { exportLog, LOG_FORMATS, noteLogExport } from '$lib/server/services/export-log';
import { sayEvent } from '$lib/ui/log/log-words';
import { readPeriod } from '../period';
import type { RequestHandler } from './$types';

/** The log of the admin's own school as a table or as lines of JSON; that it was taken is in it. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { id: actorId, schoolId } = requireAdmin(locals);
	const format = LOG_FORMATS.find((one) => one === url.searchParams.get('as'));
	if (!format) error(404, m.data_missing());
	const { typed: _, ...during } = readPeriod(url.searchParams);
	const now = Date.now();
	await noteLogExport(app().db, { schoolId, actorId, format, during, now });
	const words = { heads: headsOfLog(), say: sayEvent };
	const parts = exportLog(app().db, { schoolId, format, during, now }, words);
	const name = m.log_file({ day: new Date(now).toISOString().slice(0, 10) });
	return sendStream(parts, { name, type: format });
};

const headsOfLog = () => [
	...[m.log_head_at(), m.log_head_action(), m.log_head_sentence(), m.log_head_actor()],
	...[m.log_head_subject(), m.log_head_class(), m.log_head_actor_id(), m.log_head_subject_id()],
	...[m.log_head_class_id(), m.log_head_detail(), m.log_head_id()]
];
