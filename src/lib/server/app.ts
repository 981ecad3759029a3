import { channel } from 'node:diagnostics_channel';
import pino, { type Logger } from 'pino';
import { readArticleNotes, type ArticleNotes } from '$content/article-notes';
import { readComparisons } from '$content/compare';
import { readFoils } from '$content/foils';
import { readGlossary, type GlossaryTerm } from '$content/glossary';
import { readLessons } from '$content/lessons';
import { readLibrary } from '$content/library';
import type { Ledger } from '$lib/domain/balance/ledger';
import type { Comparison } from '$lib/domain/comparisons/comparison';
import { practicePairs, type FoilPair } from '$lib/domain/foils/foil';
import type { Lesson } from '$lib/domain/lessons/lesson';
import { createAuth, type Auth } from './auth/lucia';
import { readConfig } from './config';
import { connect } from './db/connect';
import { migrateToLatest } from './db/migrate';
import type { Db } from './db/schema';
import { createMailer, type Mailer } from './mailer';
import { readBoardMark } from './repositories/board';
import { issueSetUpLink } from './services/issue-set-up-link';
import { readBalance } from './services/read-balance';
import { createMaterialCache, type MaterialCache } from './services/read-material';
import { createQuizCache, type QuizCache } from './services/read-quiz';
import { keepHouseDaily } from './services/keep-house';
import { loadLibrary } from './services/load-library';
import { fillEvidence } from './services/recompute';
import { createWatch, type Watch } from './services/watch';
import { createWorkshop, type Workshop } from './workshop';

/** What requests share. The only place where the parts are put together. */
export interface App {
	db: Db;
	auth: Auth;
	log: Logger;
	/** Null where the installation has no mail server. */
	mailer: Mailer | null;
	/** How people reach this site; known wherever there is a mailer. */
	siteUrl: string | null;
	material: MaterialCache;
	quizzes: QuizCache;
	/** Reads and drafts texts that teachers bring. */
	workshop: Workshop;
	/** Whether a text may be fetched by its address. */
	mayFetch: boolean;
	/** Boards that teachers have open, by assignment. */
	boards: Watch;
	/** Pairs for practice: none of the two parallel tests. */
	pairs: FoilPair[];
	comparisons: Comparison[];
	lessons: Lesson[];
	glossary: GlossaryTerm[];
	/** By the slug of the article. */
	notes: Map<string, ArticleNotes>;
	/** What leans in the shipped library. */
	balance: Ledger;
}

let running: App | undefined;

/** Read configuration and content, open and migrate the database, load the library. Once a process. */
export async function startApp(env: Record<string, string | undefined>): Promise<App> {
	const config = readConfig(env);
	const log = pino({ level: config.logLevel, base: null });
	const db = connect(config.databaseFile);
	await migrateToLatest(db);
	const library = readLibrary();
	await loadLibrary(db, library, Date.now());
	const material = createMaterialCache(db);
	const content = {
		pairs: practicePairs(readFoils()),
		comparisons: readComparisons(),
		lessons: readLessons(),
		glossary: readGlossary(),
		notes: readArticleNotes(),
		balance: readBalance(library)
	};
	running = {
		db,
		auth: createAuth(db),
		log,
		mailer: createMailer(config.smtpUrl, config.mailFrom),
		siteUrl: config.siteUrl,
		material,
		quizzes: createQuizCache(db, material),
		workshop: createWorkshop(config.workerFile),
		mayFetch: config.mayFetch,
		boards: watchBoards(db, log),
		...content
	};
	keepHouseDaily(db, {
		done: (result) => log.info(result, 'housekeeping'),
		failed: (err) => log.error({ err }, 'housekeeping failed; it runs again tomorrow')
	});
	void fillEvidence(running).then(
		(done) => done && log.info(done, 'skills counted from earlier answers'),
		(err: unknown) => log.error({ err }, 'skills not counted; `npm run recompute` does it')
	);
	announceSetUp(await issueSetUpLink(db, Date.now()));
	return running;
}

/** Tell whoever started the process where the first account is made; never through the log. */
function announceSetUp(token: string | null): void {
	if (token !== null) channel('bluepencil:set-up').publish(`/set-up/${token}`);
}

const BOARD_LOOK_MS = 1500;
/** A board is sent again after so long without a change: "2 min ago" must not stay that. */
const BOARD_AGE_MS = 30_000;

function watchBoards(db: Db, log: Logger): Watch {
	const boards = createWatch({
		readMark: async (id) =>
			`${Math.floor(Date.now() / BOARD_AGE_MS)} ${await readBoardMark(db, id)}`,
		everyMs: BOARD_LOOK_MS,
		onError: (err) => log.warn({ err }, 'a board could not be read')
	});
	// Open boards would keep the server from stopping.
	(process as NodeJS.EventEmitter).once('sveltekit:shutdown', () => boards.end());
	return boards;
}

/** The running app; throws when a request comes before the start. */
export function app(): App {
	if (!running) throw new Error('the app has not been started');
	return running;
}
