import { channel } from 'node:diagnostics_channel';
import { dirname, join } from 'node:path';
import type { Logger } from 'pino';
import { readArticleNotes, type ArticleNotes } from '$content/article-notes';
import { readComparisons } from '$content/compare';
import { readFoils } from '$content/foils';
import { readGlossary, type GlossaryTerm } from '$content/glossary';
import { readLessons } from '$content/lessons';
import { readLibrary } from '$content/library';
import { BASE_PATH } from '$lib/base-path';
import type { Ledger } from '$lib/domain/balance/ledger';
import type { Comparison } from '$lib/domain/comparisons/comparison';
import { practicePairs, type FoilPair } from '$lib/domain/foils/foil';
import type { Lesson } from '$lib/domain/lessons/lesson';
import type { BackupAsk } from './backup/back-up';
import { backUpAside } from './backup/back-up-aside';
import { backUpNightly } from './backup/back-up-nightly';
import { chooseEngine } from './backup/choose-engine';
import { newestBackup } from './backup/newest-backup';
import { writeAnew } from './backup/write-anew';
import { createAuth, type Auth } from './auth/lucia';
import { openBoards } from './boards';
import { readSealKey } from './auth/seal-key';
import { readConfig, type Config } from './config';
import { connect } from './db/connect';
import { migrateToLatest } from './db/migrate';
import type { Db } from './db/schema';
import { takeTurns } from './db/take-turns';
import { followLifetime, type Lifetime } from './lifetime';
import { createLog } from './log';
import { createMailer, type Mailer } from './mailer';
import { createMetrics, type Metrics } from './metrics';
import { issueSetUpLink } from './services/issue-set-up-link';
import { readBalance } from './services/read-balance';
import { createMaterialCache, type MaterialCache } from './services/read-material';
import { createQuizCache, type QuizCache } from './services/read-quiz';
import { keepHouseDaily } from './services/keep-house';
import { loadLibrary } from './services/load-library';
import { fillEvidence } from './services/recompute';
import type { Watch } from './services/watch';
import { createWorkshop, type Workshop } from './workshop';

/** What requests share. The only place where the parts are put together. */
export interface App {
	db: Db;
	auth: Auth;
	/** Closes what a copy of the database must not tell. */
	sealKey: string;
	log: Logger;
	lifetime: Lifetime;
	/** Null where nobody may read them. */
	metrics: Metrics | null;
	metricsToken: string | null;
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
	/** Say, after a commit, that the board of an assignment shows something else now. */
	tellBoard: (assignmentId: string | null) => void;
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
	const log = createLog(config.logLevel);
	const metrics = config.metricsToken === null ? null : createMetrics(sourcesOf(config));
	const library = readLibrary();
	const [db, setUpToken] = await takeTurns(config.lockFile, async () => {
		const left = writeAnew(config.database);
		if (left) log.info(`scraps of what was deleted may stay in the database's file: ${left}`);
		const db = connect(config.database, { connections: config.connections, observer: metrics });
		await migrateToLatest(db);
		await loadLibrary(db, library, Date.now());
		return [db, await issueSetUpLink(db, Date.now())] as const;
	});
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
		sealKey: readSealKey(config.sealKey, config.dataDir),
		log,
		lifetime: followLifetime(() => db.destroy()),
		metrics,
		metricsToken: config.metricsToken,
		mailer: createMailer(config.smtpUrl, config.mailFrom),
		siteUrl: config.siteUrl,
		material,
		quizzes: createQuizCache(db, material),
		workshop: createWorkshop(config.workerFile),
		mayFetch: config.mayFetch,
		...openBoards(config.database, db, log),
		...content
	};
	keepHouseDaily(db, {
		done: (result) => log.info(result, 'housekeeping'),
		failed: (err) => log.error({ err }, 'housekeeping failed; it runs again tomorrow')
	});
	startNightlyBackups(db, config, log);
	void fillEvidence(running).then(
		(done) => done && log.info(done, 'skills counted from earlier answers'),
		(err: unknown) => log.error({ err }, 'skills not counted; `npm run recompute` does it')
	);
	channel('bluepencil:base').publish(BASE_PATH);
	announceSetUp(setUpToken);
	return running;
}

function sourcesOf({ backups: { dir, keep } }: Config) {
	const openBoards = () => running?.boards.size ?? 0;
	return keep === null ? { openBoards } : { openBoards, newestBackup: () => newestBackup(dir) };
}

function startNightlyBackups(db: Db, { database, backups, workerFile }: Config, log: Logger) {
	const { keep, ...where } = backups;
	if (keep === null) return;
	const { suffix } = chooseEngine(database);
	const thread = workerFile && join(dirname(workerFile), 'back-up-worker.js');
	const make = (ask: BackupAsk) => backUpAside(thread, ask);
	backUpNightly(
		{ ...where, db, place: database, suffix, keep, make },
		{
			done: ({ file, bytes, deleted }) => log.info({ file, bytes, deleted }, 'backup made'),
			failed: (err) => log.error({ err }, 'no backup was made; the next night tries again')
		}
	);
}

/** Tell whoever started the process where the first account is made; it is no line of the log. */
function announceSetUp(token: string | null): void {
	if (token !== null) channel('bluepencil:set-up').publish(`${BASE_PATH}/set-up/${token}`);
}

/** The running app; throws when a request comes before the start. */
export function app(): App {
	if (!running) throw new Error('the app has not been started');
	return running;
}
