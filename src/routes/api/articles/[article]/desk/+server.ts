import { json } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { wordPlace } from '$lib/domain/editing/word-place';
import { deskRequest, placeRequest } from '$lib/server/http/desk-request';
import { problem } from '$lib/server/http/problem';
import { readJson } from '$lib/server/http/read-json';
import { readDesk } from '$lib/server/services/read-desk';
import { followDesk } from '$lib/server/services/follow-desk';
import type { RequestHandler } from './$types';

/** What the program would say about these words of the text; null where it has nothing to say. */
export const GET: RequestHandler = async ({ url, locals, params }) => {
	const { user } = locals;
	if (!user) return problem(401, m.problem_signed_out(), { reason: 'signed-out' });
	const { id, schoolId, role } = user;
	const open =
		role === 'teacher' && schoolId !== null
			? await readDesk(app().db, { id, schoolId }, params.article)
			: undefined;
	if (!open) return problem(404, m.articles_missing());
	const place = placeRequest.safeParse(Object.fromEntries(url.searchParams));
	if (!place.success || place.data.end > open.document.tokens.length)
		return problem(400, m.edit_not_in_text());
	return json(wordPlace(open.document, place.data));
};

/**
 * Keep changed places, and tell what others changed and who else is here. Without changes it only
 * tells. Safe to repeat: the same changes again change nothing.
 */
export const POST: RequestHandler = async ({ request, locals, params }) => {
	const { user } = locals;
	if (!user) return problem(401, m.problem_signed_out(), { reason: 'signed-out' });
	const { schoolId } = user;
	if (user.role !== 'teacher' || schoolId === null) return problem(404, m.articles_missing());
	const body = await readJson(request, deskRequest);
	if (!body.ok) return body.response;
	const editor = { id: user.id, schoolId };
	const ask = { editor, articleId: params.article, ...body.value, now: Date.now() };
	const followed = await followDesk(app().db, ask);
	if (followed.ok) return json(followed.value);
	const { reason } = followed;
	if (reason === 'missing') return problem(404, m.articles_missing(), { reason });
	return reason === 'text-changed'
		? problem(409, m.edit_text_changed(), { reason })
		: problem(400, reason === 'full' ? m.edit_full() : m.edit_not_in_text(), { reason });
};
