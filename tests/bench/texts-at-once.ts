import { readLibrary } from '$content/library';
import { hashToken, newToken } from '$lib/server/auth/token';
import { connect } from '$lib/server/db/connect';
import { insertSession } from '$lib/server/repositories/sessions';
import { aSchool, aTeacher } from '../factories/a-school';
import { startBenchServer, type BenchServer } from './bench-server';
import { openConnection } from './connection';
import { figuresOf, quantile, type Figure } from './figure';
import { asForm, expectStatus } from './pupil';
import { startTally, warnOfErrors } from './tally';

const { lower, higher } = figuresOf('drafting');

const TEACHERS = 8;
const SESSION_COOKIE = 'bluepencil_session';

/** As long as a text may be, and hard to read: what never ends, and tags in tags. */
const HOSTILE = [
	'“a ‘b '.repeat(9_000),
	'according to the '.repeat(3_500),
	`<div>${'<p><b>word '.repeat(5_000)}`,
	`<article>${'<div>'.repeat(11_000)}`
];

/**
 * Teachers who bring texts one after the other, all at the same time; and one visitor who meanwhile asks
 * whether the server answers at all. First ordinary articles, then texts made to be slow.
 */
export async function* measureTextsAtOnce(seconds: number): AsyncGenerator<Figure> {
	const server = await startBenchServer();
	try {
		const articles = readLibrary().map(({ raw }) => raw);
		yield* measure(server, { what: 'articles', texts: articles, seconds, action: 'keep' });
		yield* measure(server, { what: 'hostile texts', texts: HOSTILE, seconds, action: 'read' });
	} finally {
		await server.stop();
	}
}

interface Load {
	what: string;
	texts: readonly string[];
	seconds: number;
	action: 'keep' | 'read';
}

async function* measure(server: BenchServer, { what, texts, seconds, action }: Load) {
	const cookies = await signedInTeachers(server.database);
	const tally = startTally();
	const end = performance.now() + seconds * 1000;
	const whileOpen = async (act: (turn: number) => Promise<void>) => {
		for (let turn = 0; performance.now() < end; turn++) await act(turn);
	};
	const visitor = openConnection();
	const health = async () => (await expectStatus(200, visitor.send(`${server.url}/healthz`))).ms;
	await Promise.all([
		...cookies.map((cookie, i) =>
			whileOpen((turn) => {
				const text = texts[(i + turn) % texts.length] ?? '';
				return tally.note('text', bring(server, { cookie, text, action }));
			})
		),
		whileOpen(() => tally.note('meanwhile', health()))
	]);
	visitor.close();
	const { text = [], meanwhile = [] } = tally.ms;
	const name = (figure: string) => `${TEACHERS} bring ${what} back to back: ${figure}`;
	if (action === 'keep')
		yield higher(name('drafted and kept'), text.length / seconds, 'drafts/s', 10);
	yield lower(name('a text, p95'), quantile(text, 0.95), 'ms', 10_000);
	yield lower(name('another request meanwhile, p95'), quantile(meanwhile, 0.95), 'ms', 100);
	yield lower(name('memory of the server'), server.memory(), 'MB', 400);
	yield lower(name('errors'), tally.errors.length, 'requests', 0);
	warnOfErrors(tally);
}

async function bring(
	{ url }: BenchServer,
	{ cookie, text, action }: { cookie: string; text: string; action: Load['action'] }
): Promise<number> {
	const connection = openConnection(cookie);
	const requestId = crypto.randomUUID();
	const fields = { text, title: 'A text', mayUse: 'yes', draft: 'yes', requestId };
	const sent = connection.send(
		`${url}/teach/articles/new?/${action}`,
		asForm(new URLSearchParams(fields))
	);
	const status = action === 'keep' ? [303] : [200, 400];
	const reply = await sent.finally(() => connection.close());
	if (!status.includes(reply.status)) throw new Error(`${action} was answered ${reply.status}`);
	return reply.ms;
}

/** Sessions of so many teachers, as cookies. */
async function signedInTeachers(database: string): Promise<string[]> {
	const db = connect(database);
	const school = await aSchool(db, crypto.randomUUID());
	const cookies: string[] = [];
	for (let i = 0; i < TEACHERS; i++) {
		const userId = await aTeacher(db, crypto.randomUUID(), school);
		const token = newToken();
		const expiresAt = Date.now() + 3_600_000;
		await insertSession(db, { tokenHash: hashToken(token), userId, expiresAt });
		cookies.push(`${SESSION_COOKIE}=${token}`);
	}
	await db.destroy();
	return cookies;
}
