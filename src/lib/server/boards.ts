import type { Logger } from 'pino';
import { createSignals } from './db/signals';
import type { Db } from './db/schema';
import { readBoardMark } from './repositories/board';
import { createWatch, type Watch } from './services/watch';

/** Changes that nobody tells of, such as a new learner, and those of other processes on one file. */
const BOARD_LOOK_MS = 1500;
/** A board is sent again after so long without a change: "2 min ago" must not stay that. */
const BOARD_AGE_MS = 30_000;

interface Boards {
	/** Boards that teachers have open, by assignment. */
	boards: Watch;
	/** Say, after a commit, that the board of an assignment shows something else now. */
	tellBoard: (assignmentId: string | null) => void;
}

export function openBoards(place: string, db: Db, log: Logger): Boards {
	const boards = createWatch({
		readMark: async (id) =>
			`${Math.floor(Date.now() / BOARD_AGE_MS)} ${await readBoardMark(db, id)}`,
		everyMs: BOARD_LOOK_MS,
		onError: (err) => log.warn({ err }, 'a board could not be read')
	});
	const signals = createSignals(place, {
		hear: (id) => boards.look(id),
		onError: (err) => log.warn({ err }, 'boards look for changes until the database can be heard')
	});
	// They would keep the server from stopping.
	(process as NodeJS.EventEmitter).once('sveltekit:shutdown', () => {
		boards.end();
		void signals.end();
	});
	return { boards, tellBoard: (id) => id && signals.tell(id) };
}
