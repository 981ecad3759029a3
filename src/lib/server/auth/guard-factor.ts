import { error, type RequestEvent } from '@sveltejs/kit';
import { redirect } from '$lib/server/http/redirect';
import { m } from '$i18n/paraglide/messages';
import { app } from '../app';
import { needsFactor } from '../repositories/factors';
import { hasFactor } from '../services/sign-in';

/** What is open to a teacher who has yet to set a second factor up: doing that, and leaving. */
const OPEN = [
	'/account/security',
	'/sign-out',
	'/sign-in',
	'/settings',
	'/about',
	'/healthz',
	'/readyz'
];

/**
 * Where a school asks its teachers for a second factor, lead those without one to set it up before
 * anything else.
 */
export async function guardFactor({ locals, route, request }: RequestEvent): Promise<void> {
	const { user } = locals;
	if (user?.role !== 'teacher' || user.schoolId === null || route.id === null) return;
	const path = route.id.replace(/\/\([^/]+\)/g, '');
	if (OPEN.some((prefix) => `${path}/`.startsWith(`${prefix}/`))) return;
	const { db } = app();
	if (!(await needsFactor(db, user.schoolId)) || (await hasFactor(db, user))) return;
	const isRead = request.method === 'GET' || request.method === 'HEAD';
	const isPage = isRead && !path.startsWith('/api/');
	if (!isPage) error(403, m.factor_needed());
	redirect(303, '/account/security');
}
