import { countBoard, type Board, type BoardCounts } from '$lib/domain/classes/board';
import type { App } from '../app';
import { findBoardAssignment } from '../repositories/board';
import { findSession } from '../repositories/sessions';
import { readBoard } from './read-board';

/** Whose eyes are on which board, by which session. */
export interface BoardSeat {
	teacherId: string;
	classId: string;
	assignmentId: string;
	/** SHA-256 of the session's token. */
	sessionHash: string;
	/** For a wall: numbers without names. */
	isForRoom: boolean;
}

type Lookup = Pick<App, 'db' | 'quizzes'>;

/** The board as it is now; null when the session has ended or the teacher no longer teaches it. */
export async function readSeat(
	app: Lookup,
	seat: BoardSeat,
	now: number
): Promise<Board | BoardCounts | null> {
	const assignment = await findBoardAssignment(app.db, seat);
	if (!assignment) return null;
	const board = await readBoard(app, assignment, now);
	// Last, so that nothing is sent that changed after the session ended.
	const session = await findSession(app.db, seat.sessionHash);
	if (!session || session.expiresAt <= now || session.person.id !== seat.teacherId) return null;
	return seat.isForRoom ? countBoard(board) : board;
}

interface Follower {
	send(board: Board | BoardCounts): void;
	close(backInMs?: number): void;
}

/** Another process takes over, or this one is back soon. */
const BACK_IN_MS = 1000;

/**
 * Send the board now and after each change, until `stop`. The right to see it is looked at again
 * each time. Changes that come while a board is being read are sent together.
 */
export function followBoard(
	app: Lookup & Pick<App, 'boards'>,
	seat: BoardSeat,
	follower: Follower
): { look: () => void; stop: () => void } {
	let isReading = false;
	let isStale = false;
	const read = async () => {
		isReading = true;
		do {
			isStale = false;
			const board = await readSeat(app, seat, Date.now()).catch(() => null);
			if (!board) follower.close();
			else follower.send(board);
		} while (isStale);
		isReading = false;
	};
	const look = () => {
		isStale = true;
		if (!isReading) void read();
	};
	const stop = app.boards.subscribe(seat.assignmentId, {
		onChange: look,
		onEnd: () => follower.close(BACK_IN_MS)
	});
	look();
	return { look, stop };
}
