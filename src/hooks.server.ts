import { error, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { app, startApp } from '$lib/server/app';
import { guardPath } from '$lib/server/auth/guard-path';
import { readPerson } from '$lib/server/auth/read-person';
import { drain, isTooLarge } from '$lib/server/http/body-limit';
import { isSafeMethod, isSameOrigin } from '$lib/server/http/origin';
import { problem } from '$lib/server/http/problem';
import { readingAttributes, readReading } from '$lib/server/http/reading-cookie';
import { isReadable, refuseBadForms } from '$lib/server/http/request-sense';
import { setSecurityHeaders } from '$lib/server/http/security-headers';
import { readSupport } from '$lib/server/services/read-support';

export const init: ServerInit = async () => {
	await startApp(process.env);
};

/** One line a request: what was asked for and how it went. No address, no name, no id. */
const logRequest: Handle = async ({ event, resolve }) => {
	const begin = performance.now();
	const response = isReadable(event.url.pathname)
		? await resolve(event)
		: new Response(m.problem_unreadable_address(), { status: 400 });
	const took = performance.now() - begin;
	response.headers.set('server-timing', `app;dur=${took.toFixed(1)}`);
	const ms = Math.round(took);
	const { method } = event.request;
	app().log.info({ method, route: event.route.id, status: response.status, ms }, 'request');
	setSecurityHeaders(response.headers, { isSecure: event.url.protocol === 'https:' });
	return response;
};

/** Refuse what is too large or comes from another site, before anything reads it. */
const guardRequest: Handle = async ({ event, resolve }) => {
	const { method, headers } = event.request;
	const isProgram = event.url.pathname.startsWith('/api/');
	const refuse = (status: 403 | 413, detail: string) =>
		isProgram ? problem(status, detail) : error(status, detail);
	if (isTooLarge(headers, event.route.id)) {
		await drain(event.request);
		return refuse(413, m.problem_too_large());
	}
	if (!isSafeMethod(method) && !isSameOrigin(headers, event.url.host))
		return refuse(403, m.problem_other_origin());
	refuseBadForms(event.request, () => error(400, m.problem_not_a_form()));
	return resolve(event);
};

const recognizeReader: Handle = async ({ event, resolve }) => {
	event.locals.user = await readPerson(event, Date.now());
	const isPage = !event.url.pathname.startsWith('/api/');
	const support = isPage ? await readSupport(app().db, event.locals.user) : {};
	event.locals.reading = readReading(event.cookies, support);
	guardPath(event);
	const attributes = readingAttributes(event.locals.reading);
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%bluepencil.reading%', attributes)
	});
};

export const handle = sequence(logRequest, guardRequest, recognizeReader);

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 413) return { message: m.problem_too_large() };
	if (status < 500) return { message };
	const errorId = randomUUID().slice(0, 8);
	app().log.error({ err: error, route: event.route.id, errorId }, 'unexpected error');
	return { message: m.error_unexpected(), errorId };
};
