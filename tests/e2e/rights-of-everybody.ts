import { randomUUID } from 'node:crypto';
import {
	admins,
	DONE,
	everybody,
	given,
	PAGE,
	requestId,
	row,
	sends,
	withAccount,
	type More,
	type Row
} from './may';
import { newName } from './people';
import { aCardLink, aLink } from './rights-world';

const card: More = { token: ({ learner }) => aCardLink(learner) };
const reset: More = { token: ({ colleague }) => aLink('reset', colleague) };

/** Pages for everybody, doors, accounts, and looking after a school. */
export const RIGHTS_OF_EVERYBODY: Row[] = [
	...['/about/security', '/about/security/asvs', '/about/accessibility'].map((route) =>
		row(route, 'GET', everybody(PAGE))
	),
	...['/', '/about', '/about/balance', '/about/privacy', '/about/privacy/data-map'].map((route) =>
		row(route, 'GET', everybody(PAGE))
	),
	...[
		'/about/privacy/deleted',
		'/desk',
		'/practice',
		'/practice/mixed',
		'/practice/review',
		'/practice/spot',
		'/progress'
	].map((route) => row(route, 'GET', everybody(PAGE))),
	...['/practice/compare', '/practice/[slug]', '/practice/[slug]/teaching', '/learn'].map((route) =>
		row(route, 'GET', everybody(PAGE))
	),
	...[
		'/learn/[lesson]',
		'/learn/glossary',
		'/join',
		'/join/[code]',
		'/offline',
		'/healthz',
		'/readyz'
	].map((route) => row(route, 'GET', everybody(PAGE))),
	// Without a token set there is no such page.
	row('/metrics', 'GET', everybody(404)),
	row(
		'/practice/[slug]',
		'?/default',
		everybody(DONE),
		sends(() => ({ exercise: 'loaded' }))
	),
	row('/practice/mixed', '?/default', everybody(DONE), {
		body: () => ({ element: 'loaded', minutes: '20' })
	}),
	row(
		'/practice/spot',
		'?/default',
		everybody(DONE),
		sends(() => ({ set: 'loaded' }))
	),
	row(
		'/practice/review',
		'?/default',
		everybody(DONE),
		sends(() => ({ element: 'loaded' }))
	),
	row(
		'/practice/compare',
		'?/default',
		everybody(422),
		sends(() => ({ comparison: 'none' }))
	),
	row(
		'/learn/[lesson]',
		'?/half',
		everybody(PAGE),
		sends(() => ({ half: '1' }))
	),
	row(
		'/learn/[lesson]',
		'?/free',
		everybody(PAGE),
		sends(() => ({ free: '1' }))
	),
	row(
		'/settings',
		'POST',
		everybody(DONE),
		sends(() => ({ theme: 'dark', back: '/' }))
	),

	row(
		'/join',
		'?/default',
		everybody(DONE),
		sends(({ code }) => ({ code }))
	),
	row(
		'/join/[code]',
		'?/join',
		given((who) => (who === 'guest' ? PAGE : DONE)),
		{
			body: () => ({ name: 'Kofi', ...requestId() })
		}
	),
	row('/join/[code]', '?/joinAs', everybody(DONE)),
	row('/card/[token]', 'GET', everybody(PAGE), card),
	row('/card/[token]', '?/default', everybody(DONE), card),
	row(
		'/sign-in',
		'GET',
		given((who) => (who === 'guest' ? PAGE : DONE))
	),
	row(
		'/sign-in',
		'?/card',
		everybody(400),
		sends(({ code }) => ({ code, name: 'x', words: 'y' }))
	),
	row(
		'/sign-in',
		'?/alone',
		everybody(400),
		sends(() => ({ name: randomUUID(), words: 'a b c' }))
	),
	row(
		'/sign-in',
		'?/teach',
		everybody(400),
		sends(() => ({ login: randomUUID(), password: 'x' }))
	),
	row('/sign-in', '?/askPasskey', everybody(PAGE)),
	row(
		'/sign-in',
		'?/passkey',
		everybody(400),
		sends(() => ({ answer: '{}' }))
	),
	// Without a right password before it there is no second step: back to the beginning.
	row('/sign-in/code', 'GET', everybody(DONE)),
	...['?/app', '?/recovery'].map((ask) =>
		row(
			'/sign-in/code',
			ask,
			everybody(DONE),
			sends(() => ({ code: '123456' }))
		)
	),
	row('/sign-out', 'POST', everybody(DONE)),
	row(
		'/sign-up',
		'GET',
		given((who) => (who === 'guest' ? PAGE : DONE))
	),
	row(
		'/sign-up',
		'?/default',
		given((who) => (who === 'guest' ? 400 : DONE)),
		sends(() => ({ name: 'x', login: 'y' }))
	),
	row(
		'/keep',
		'GET',
		given((who) => (who === 'guest' ? PAGE : DONE))
	),
	row(
		'/keep',
		'?/default',
		given((who) => (who === 'guest' ? PAGE : DONE)),
		{
			body: () => ({ name: newName(), email: '', ...requestId() })
		}
	),
	row('/resume', 'GET', everybody(PAGE)),
	row('/resume', '?/make', everybody(DONE)),
	row(
		'/resume',
		'?/use',
		everybody(400),
		sends(() => ({ code: 'none', ...requestId() }))
	),
	row('/reset', 'GET', everybody(PAGE)),
	row(
		'/reset',
		'?/default',
		everybody(PAGE),
		sends(() => ({ login: randomUUID() }))
	),
	row('/reset/[token]', 'GET', everybody(PAGE), reset),
	row('/reset/[token]', '?/password', everybody(DONE), {
		...reset,
		body: () => ({ password: 'four lazy otters', ...requestId() })
	}),
	row('/reset/[token]', '?/words', everybody(404), { ...reset, body: requestId }),
	row('/set-up/[token]', 'GET', everybody(404), { token: async () => 'none' }),
	row('/set-up/[token]', '?/default', everybody(404), {
		token: async () => 'none',
		body: () => ({
			name: 'X',
			login: 'xx',
			password: 'four lazy otters',
			school: 'S',
			...requestId()
		})
	}),

	row('/account', 'GET', withAccount(PAGE)),
	row(
		'/account',
		'?/name',
		withAccount(400),
		sends(() => ({ name: '' }))
	),
	row(
		'/account',
		'?/email',
		withAccount(400),
		sends(() => ({ email: 'none' }))
	),
	row(
		'/account',
		'?/password',
		withAccount(400),
		sends(() => ({ current: 'x', password: 'y' }))
	),
	row(
		'/account',
		'?/words',
		given((who) => (who === 'guest' ? 'sign in' : 403))
	),
	row('/account', '?/signOutEverywhere', withAccount(DONE)),
	row('/account/data', 'GET', withAccount(PAGE)),
	row(
		'/account/data',
		'?/delete',
		withAccount(400),
		sends(() => ({ typed: 'somebody else' }))
	),
	row('/account/data/export', 'GET', withAccount(PAGE)),

	row('/admin', 'GET', admins(PAGE)),
	row(
		'/admin',
		'?/school',
		admins(DONE),
		sends(() => ({ name: 'Mill', signUp: 'code' }))
	),
	row('/admin', '?/code', admins(DONE)),
	row('/admin', '?/rights', admins(DONE), {
		body: ({ colleague }) => ({ teacher: colleague, isAdmin: 'yes' })
	}),
	row(
		'/admin',
		'?/reset',
		admins(PAGE),
		sends(({ colleague }) => ({ teacher: colleague, ...requestId() }))
	),
	row('/admin', '?/factors', admins(DONE), {
		body: ({ colleague }) => ({ teacher: colleague })
	}),
	row('/admin/log', 'GET', admins(PAGE)),
	row('/admin/log/export', 'GET', admins(PAGE), { query: () => '?as=csv' }),
	// For the operator alone, who is nobody of this world.
	row(
		'/admin/rules',
		'GET',
		given((who) => (who === 'guest' ? 'sign in' : 403))
	),
	row('/admin/retention', 'GET', admins(PAGE)),
	row(
		'/admin/retention',
		'?/default',
		admins(DONE),
		sends(() => ({ months: '12' }))
	)
];
