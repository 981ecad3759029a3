import { error, isHttpError, isRedirect } from '@sveltejs/kit';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { randomUUID } from 'node:crypto';
import { m } from '$i18n/paraglide/messages';
import { withoutBase } from '$lib/base-path';
import { app, startApp } from '$lib/server/app';
import { guardFactor } from '$lib/server/auth/guard-factor';
import { guardPath } from '$lib/server/auth/guard-path';
import { readerKey } from '$lib/server/auth/reader-key';
import { readPerson } from '$lib/server/auth/read-person';
import { drain, isTooLarge, takesFiles } from '$lib/server/http/body-limit';
import { setCaching } from '$lib/server/http/caching';
import { isForeignPart, isSafeMethod, isSameOrigin } from '$lib/server/http/origin';
import { problem } from '$lib/server/http/problem';
import { readingAttributes, readReading } from '$lib/server/http/reading-cookie';
import { isReadable, refuseBadForms } from '$lib/server/http/request-sense';
import { readSupport } from '$lib/server/services/read-support';

export const init: ServerInit = async () => {
	await startApp(process.env);
};

/** Short enough to be read out on a telephone. */
const newRequestId = () => randomUUID().slice(-12);

/** Asked each second by whoever watches the site: counted, and no line while all is well. */
const WATCHED: (string | null)[] = ['/healthz', '/readyz', '/metrics'];

/**
 * One line a request: what was asked for and how it went, under a number of its own that the answer
 * carries too. No address, no name, nothing that a visitor sent.
 */
const logRequest: Handle = async ({ event, resolve }) => {
	const requestId = newRequestId();
	event.locals.requestId = requestId;
	const begin = performance.now();
	const tell = (status: number) => {
		const took = performance.now() - begin;
		const { log, metrics } = app();
		const { request, route } = event;
		const how = { status, ms: Math.round(took), requestId };
		if (status >= 400 || !WATCHED.includes(route.id))
			log.info({ method: request.method, route: route.id, ...how }, 'request');
		metrics?.answered(route.id, status, took / 1000);
		return took;
	};
	const answer = isReadable(event.url.pathname)
		? resolve(event)
		: new Response(m.problem_unreadable_address(), { status: 400 });
	const response = await Promise.resolve(answer).catch((thrown: unknown) => {
		// A guard refuses by throwing: that is worth a line too.
		tell(isHttpError(thrown) || isRedirect(thrown) ? thrown.status : 500);
		throw thrown;
	});
	const took = tell(response.status);
	response.headers.set('server-timing', `app;dur=${took.toFixed(1)}`);
	response.headers.set('x-request-id', requestId);
	if (response.body && !response.headers.has('content-type'))
		response.headers.set('content-type', 'text/plain; charset=utf-8');
	setCaching(response.headers, event.locals.user ?? null);
	return response;
};

const isForPrograms = ({ url }: RequestEvent) => withoutBase(url.pathname).startsWith('/api/');

/** Refuse what is too large or comes from another site, before anything reads it. */
const guardRequest: Handle = async ({ event, resolve }) => {
	const { method, headers } = event.request;
	const isProgram = isForPrograms(event);
	const refuse = (status: 403 | 413, detail: string) =>
		isProgram ? problem(status, detail) : error(status, detail);
	if (isTooLarge(headers, event.route.id)) {
		await drain(event.request);
		const isFile = takesFiles(event.route.id);
		return refuse(413, isFile ? m.problem_file_too_large() : m.problem_too_large());
	}
	const isAllowed = isSafeMethod(method)
		? !isForeignPart(headers)
		: isSameOrigin(headers, event.url.host);
	if (!isAllowed) return refuse(403, m.problem_other_origin());
	refuseBadForms(event.request, () => error(400, m.problem_not_a_form()));
	return resolve(event);
};

const recognizeReader: Handle = async ({ event, resolve }) => {
	event.locals.user = await readPerson(event, Date.now());
	const isPage = !isForPrograms(event);
	const support = isPage ? await readSupport(app().db, event.locals.user) : {};
	event.locals.reading = readReading(event, support);
	guardPath(event);
	await guardFactor(event);
	const attributes = readingAttributes(event.locals.reading);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%bluepencil.reading%', attributes)
	});
	if (isPage) response.headers.set('bluepencil-reader', readerKey(event.locals.user));
	return response;
};

export const handle = sequence(logRequest, guardRequest, recognizeReader);

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 413) return { message: m.problem_too_large() };
	if (status < 500) return { message };
	// An error before the first hook has no number yet.
	const requestId = event.locals.requestId ?? newRequestId();
	app().log.error({ err: error, route: event.route.id, requestId }, 'unexpected error');
	return { message: m.error_unexpected(), errorId: requestId };
};
