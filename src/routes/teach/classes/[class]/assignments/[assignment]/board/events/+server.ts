import { error, json } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { readSessionToken } from '$lib/server/auth/session-cookie';
import { hashToken } from '$lib/server/auth/token';
import { eventStream } from '$lib/server/http/event-stream';
import { followBoard, readSeat } from '$lib/server/services/follow-board';
import type { RequestHandler } from './$types';

/**
 * The board as it changes, as server-sent events; to a client that asks for anything else, the
 * board as it is now. With `?for=room` it has numbers and no names.
 */
export const GET: RequestHandler = async (event) => {
	const { locals, params, url, request } = event;
	const seat = {
		teacherId: requireTeacher(locals).id,
		classId: params.class,
		assignmentId: params.assignment,
		sessionHash: hashToken(readSessionToken(event) ?? ''),
		isForRoom: url.searchParams.get('for') === 'room'
	};
	const board = await readSeat(app(), seat, Date.now());
	if (!board) error(404, m.board_missing());
	if (!request.headers.get('accept')?.includes('text/event-stream'))
		return json(board, { headers: { 'cache-control': 'no-store' } });

	let look = () => {};
	return eventStream({
		start: (listener) => {
			const following = followBoard(app(), seat, listener);
			look = following.look;
			return following.stop;
		},
		// The session may have ended while nothing changed on the board.
		onBeat: () => look()
	});
};
