import { DONE, PAGE, requestId, row, sends, teachers, withAccount, type Row } from './may';

/** How people prove who they are, and where they are signed in. */
export const RIGHTS_OF_PROOF: Row[] = [
	row('/account/sessions', 'GET', withAccount(PAGE)),
	row(
		'/account/sessions',
		'?/end',
		withAccount(DONE),
		sends(() => ({ session: 'none' }))
	),
	row('/account/sessions', '?/endOthers', withAccount(DONE)),
	...['/account/security', '/account/security/app', '/account/security/passkeys'].map((route) =>
		row(route, 'GET', teachers(PAGE))
	),
	...['?/begin', '?/remove'].map((ask) =>
		row(
			'/account/security/app',
			ask,
			teachers(400),
			sends(() => ({ password: 'not the password' }))
		)
	),
	row(
		'/account/security/app',
		'?/confirm',
		teachers(400),
		sends(() => ({ code: '123456', ...requestId() }))
	),
	row(
		'/account/security/passkeys',
		'?/ask',
		teachers(400),
		sends(() => ({ name: 'Laptop', password: 'not the password' }))
	),
	row(
		'/account/security/passkeys',
		'?/add',
		teachers(400),
		sends(() => ({ name: 'Laptop', answer: '{}', ...requestId() }))
	),
	row(
		'/account/security/passkeys',
		'?/remove',
		teachers(400),
		sends(() => ({ passkey: 'of-somebody', password: 'not the password' }))
	),
	// Nobody here has a second factor yet.
	...['GET', '?/default'].map((ask) => row('/account/security/recovery-codes', ask, teachers(404)))
];
