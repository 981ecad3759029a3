import { app } from '$lib/server/app';
import { requireAdmin } from '$lib/server/auth/guards';
import { pageNumber } from '$lib/server/http/page-number';
import { listLog } from '$lib/server/repositories/audit-log';
import { readPeriod } from './period';
import type { PageServerLoad } from './$types';

const LIMIT = 50;

/** The log of the admin's own school. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { schoolId } = requireAdmin(locals);
	const page = pageNumber(url);
	const { typed, ...during } = readPeriod(url.searchParams);
	const ask = { of: { schoolId }, during, limit: LIMIT, offset: (page - 1) * LIMIT };
	const entries = await listLog(app().db, ask);
	const shown = { entries: entries.slice(0, LIMIT), page, hasMore: entries.length > LIMIT };
	return { ...shown, ...typed };
};
