import { openConnection, type Connection, type Reply } from './connection';
import type { BenchServer } from './bench-server';

/** The longest article of the library: 1,539 words. */
export const LONGEST = 'jail-releases-and-detainers';

/** Where a server has it for practice. */
export const articleAt = (url: string) => `${url}/practice/${LONGEST}`;

/** Words between two marks: neighbors would be joined into one. */
const APART = 7;
/** A busy pupil's answer on the longest article; then she begins to take marks away. */
const MOST_MARKS = 40;

/** Someone who works on the longest article, on a connection of her own. */
export interface Pupil {
	connection: Connection;
	/** Address of the round she is in. */
	page: string;
	/** Where its answer is saved. */
	api: string;
	/** What her page says about the text. */
	docRev: string;
	tokVer: number;
	/** As the server last acknowledged it. */
	rev: number;
	/** Her last save, which the next one builds on even if its reply was lost. */
	saveId: string | null;
	/** Counts her saves, so that no two are alike. */
	saves: number;
	/** Her marks as they were last acknowledged. */
	acknowledged: { start: number; end: number }[];
}

/** Come to the site and begin the article: three requests, as a browser makes them. */
export async function beginAttempt({
	article,
	urls
}: Pick<BenchServer, 'article' | 'urls'>): Promise<Pupil> {
	const connection = openConnection(undefined, urls);
	await expectStatus(200, connection.send(article));
	const { page } = await begin(connection, article);
	const pupil: Pupil = {
		...{ connection, page, api: apiOf(page), docRev: '', tokVer: 0 },
		...{ rev: 0, saveId: null, saves: 0, acknowledged: [] }
	};
	await openPage(pupil);
	return pupil;
}

/** Open the page of the round, as after a reload. Milliseconds it took. */
export async function openPage(pupil: Pupil): Promise<number> {
	const { text, ms } = await expectStatus(200, pupil.connection.send(pupil.page));
	const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1];
	pupil.docRev = field('docRev') ?? '';
	pupil.tokVer = Number(field('tokVer'));
	return ms;
}

/** What the next save says: the whole answer, one mark more or fewer than last time. */
export function saveBody(pupil: Pupil) {
	const { docRev, tokVer, rev, saveId: after } = pupil;
	const marks = marksOf(pupil);
	const saveId = crypto.randomUUID();
	const answer = { kind: 'mark', marks };
	const body = JSON.stringify({ saveId, baseRev: rev, after, docRev, tokVer, answer });
	return { saveId, marks, body };
}

/** Save the whole answer. Milliseconds it took. */
export async function save(pupil: Pupil): Promise<number> {
	const { saveId, marks, body } = saveBody(pupil);
	const { rev } = pupil;
	pupil.saveId = saveId;
	const sent = pupil.connection.send(pupil.api, { method: 'PUT', type: 'application/json', body });
	const { text, ms } = await expectStatus(200, sent);
	const saved: { rev: number } = JSON.parse(text);
	if (saved.rev <= rev) throw new Error(`revision ${saved.rev} came after ${rev}`);
	Object.assign(pupil, { rev: saved.rev, acknowledged: marks });
	pupil.saves++;
	return ms;
}

/** Hand in the round. Milliseconds it took. */
export async function handIn(pupil: Pupil): Promise<number> {
	const { connection, page, docRev, tokVer, rev } = pupil;
	const body = new URLSearchParams({ kind: 'mark', docRev, tokVer: String(tokVer) });
	body.set('baseRev', String(rev));
	body.set('saveId', crypto.randomUUID());
	for (const { start, end } of marksOf(pupil)) body.append('range', `${start}-${end}`);
	const sent = connection.send(`${page}?/handIn`, asForm(body));
	return (await expectStatus(303, sent)).ms;
}

/** See what came of it. Milliseconds it took. */
export async function openResult({ connection, page }: Pupil): Promise<number> {
	return (await expectStatus(200, connection.send(`${page}/result`))).ms;
}

/** Start the article over, to go on working after a hand-in. Milliseconds it took. */
export async function beginAgain(
	pupil: Pupil,
	{ article }: Pick<BenchServer, 'article'>
): Promise<number> {
	const { ms, page } = await begin(pupil.connection, article, { fresh: 'yes' });
	Object.assign(pupil, { page, api: apiOf(page), rev: 0, saveId: null, acknowledged: [] });
	return ms;
}

/** Begin the article in one round: the one place that knows how pupils come to an attempt. */
async function begin(connection: Connection, article: string, more: Record<string, string> = {}) {
	const body = new URLSearchParams({ exercise: 'loaded', ...more });
	const { headers, ms } = await expectStatus(303, connection.send(article, asForm(body)));
	return { ms, page: new URL(headers.location ?? '', article).href };
}

/** A form as a browser sends it. */
export function asForm(fields: URLSearchParams) {
	const type = 'application/x-www-form-urlencoded';
	return { method: 'POST', type, body: fields.toString() };
}

/** "…/attempts/<id>/<round>" saves at "…/api/attempts/<id>/items/<round>". */
function apiOf(page: string): string {
	return page.replace(/\/attempts\/([^/]+)\//, '/api/attempts/$1/items/');
}

function marksOf({ saves }: Pupil) {
	const step = saves % (2 * MOST_MARKS);
	const count = step < MOST_MARKS ? step + 1 : 2 * MOST_MARKS - step;
	const shift = saves % 3;
	return Array.from({ length: count }, (_, i) => {
		const start = i * 3 * APART + shift;
		return { start, end: start + 1 };
	});
}

/** The reply, when it has this status. */
export async function expectStatus(status: number, sent: Promise<Reply>): Promise<Reply> {
	const reply = await sent;
	if (reply.status !== status) throw new Error(`${reply.status}: ${reply.text.slice(0, 200)}`);
	return reply;
}

/**
 * Whether the server holds the answer that it acknowledged last, as the revision it said: nothing
 * was lost, nothing was counted twice.
 */
export async function isAsAcknowledged(pupil: Pupil): Promise<boolean> {
	if (pupil.rev === 0) return true;
	const { text } = await expectStatus(200, pupil.connection.send(pupil.api));
	const { rev, answer } = JSON.parse(text);
	const [own, stored] = [pupil.acknowledged, answer.marks].map((marks) => JSON.stringify(marks));
	return rev === pupil.rev && own === stored;
}
