import { json } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { deskRequest } from '$lib/server/http/desk-request';
import { problem } from '$lib/server/http/problem';
import { readJson } from '$lib/server/http/read-json';
import { followDesk } from '$lib/server/services/follow-desk';
import type { RequestHandler } from './$types';

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
