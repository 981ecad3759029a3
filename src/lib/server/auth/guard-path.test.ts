import { isHttpError, isRedirect, type RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { guardPath } from './guard-path';

type Asking = Partial<{ role: 'guest' | 'learner' | 'teacher'; isAdmin: boolean }>;

/** What the guard does with somebody at an address: nothing, a status, or another address. */
function ask(address: string, routeId: string | null, asking?: Asking, method = 'GET') {
	const user = asking ? { isAdmin: false, isOperator: false, ...asking } : null;
	const url = new URL(address, 'http://school.example');
	const event = { url, route: { id: routeId }, locals: { user }, request: { method } };
	try {
		guardPath(event as unknown as RequestEvent);
		return 'in';
	} catch (thrown) {
		if (isRedirect(thrown)) return thrown.location;
		return isHttpError(thrown) ? thrown.status : thrown;
	}
}

const TEACHER = { role: 'teacher' } as const;

describe('who comes in by which address', () => {
	it('keeps teachers out of the admin’s pages, however the address is written', () => {
		for (const address of ['/admin', '/%61dmin', '/%61%64min', '/admin?/rights'])
			expect(ask(address, '/admin', TEACHER), address).toBe(403);
		expect(ask('/%61dmin/log', '/admin/log', TEACHER)).toBe(403);
		expect(ask('/%61dmin', '/admin', { ...TEACHER, isAdmin: true })).toBe('in');
	});

	it('keeps learners out of the teachers’ pages, and leads guests to sign in and back', () => {
		expect(ask('/%74each', '/teach', { role: 'learner' })).toBe(403);
		expect(ask('/teach?x=1', '/teach')).toBe('/sign-in?back=%2Fteach%3Fx%3D1');
		expect(ask('/teach', '/teach', { role: 'guest' }, 'POST')).toBe('/sign-in');
	});

	it('knows a page whose folder stands in a group', () => {
		expect(ask('/account', '/(account)/account', { role: 'guest' })).toMatch('/sign-in');
		expect(ask('/sign-in', '/(account)/sign-in')).toBe('in');
	});

	it('guards addresses below a guarded one that lead nowhere', () => {
		expect(ask('/teach/nothing', null)).toMatch('/sign-in');
		expect(ask('/nothing', null)).toBe('in');
	});
});
