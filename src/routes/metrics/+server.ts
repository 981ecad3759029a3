import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { isBearer } from '$lib/server/http/is-bearer';
import { problem } from '$lib/server/http/problem';
import type { RequestHandler } from './$types';

/** What this process has counted, for Prometheus. Each process counts for itself: ask each. */
export const GET: RequestHandler = async ({ request }) => {
	const { metrics, metricsToken } = app();
	if (!metrics || metricsToken === null) return problem(404, m.error_404());
	if (!isBearer(request.headers, metricsToken)) {
		const refused = problem(401, m.problem_token());
		refused.headers.set('www-authenticate', 'Bearer');
		return refused;
	}
	const { text, type } = await metrics.print();
	return new Response(text, { headers: { 'content-type': type, 'cache-control': 'no-store' } });
};
