import { error, type RequestEvent } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { withoutBase } from '$lib/base-path';
import type { Person } from '$lib/domain/accounts/role';

/** Who may open the pages and actions below a route; what is not listed is open to everybody. */
const GUARDS: [prefix: string, mayEnter: (person: Person) => boolean][] = [
	['/teach', ({ role }) => role === 'teacher'],
	['/admin', ({ isAdmin, isOperator }) => isAdmin || isOperator],
	['/account/security', ({ role }) => role === 'teacher'],
	['/account', ({ role }) => role !== 'guest'],
	['/assignments', ({ role }) => role === 'learner'],
	// Whose attempt it is decides the query; without a session it may be one's own after signing in.
	['/attempts', () => true]
];

/** Longer ones are none of ours, and grow when they are escaped: programs refuse headers over 16 KB. */
const LONGEST_BACK = 2000;

/**
 * Keep people out of pages that are not theirs, before any load or action runs. Whoever is not
 * signed in is led to sign in, and back to the page after it.
 */
export function guardPath({ url, route, locals, request }: RequestEvent): void {
	// An address can be written in many ways ("/%61dmin"); the route that answers has one name.
	const path = route.id?.replace(/\/\([^/]+\)/g, '') ?? withoutBase(url.pathname);
	const guard = GUARDS.find(([prefix]) => `${path}/`.startsWith(`${prefix}/`));
	if (!guard) return;
	const { user } = locals;
	const [prefix, mayEnter] = guard;
	if (user && mayEnter(user)) return;
	if (user && user.role !== 'guest') error(403, m.error_not_yours());
	const isPage = request.method === 'GET' || request.method === 'HEAD';
	if (prefix === '/attempts' && !isPage) return;
	const asked = url.pathname + url.search;
	const back = isPage && asked.length <= LONGEST_BACK ? `?back=${encodeURIComponent(asked)}` : '';
	redirect(303, `/sign-in${back}`);
}
