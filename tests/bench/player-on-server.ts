import { readLibrary } from '$content/library';
import { buildMarkRuler } from '$lib/domain/scoring/mark-ruler';
import { scoreMarks } from '$lib/domain/scoring/score-marks';
import { elementTargets } from '$lib/domain/exercises/mark-targets';
import { resolveKey } from '$lib/domain/keys/resolve-key';
import { canonicalText } from '$lib/domain/text/canonical-text';
import { splitDocument } from '$lib/domain/text/split-document';
import { median } from './figure';
import type { BenchServer } from './bench-server';
import { LONGEST } from './pupil';

const WARM_UP = 20;
const SAMPLES = 200;

interface Begun {
	page: string;
	cookie: string;
}

async function begin({ article }: BenchServer): Promise<Begun> {
	const body = new URLSearchParams({ exercise: 'loaded' });
	const response = await fetch(article, { method: 'POST', body, redirect: 'manual' });
	const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
	return { page: new URL(response.headers.get('location') ?? '', article).href, cookie };
}

/** Milliseconds that the server says it took, from the request to the answer being ready. */
async function timed(request: () => Promise<Response>): Promise<number> {
	const response = await request();
	await response.arrayBuffer();
	if (response.status >= 400) throw new Error(`status ${response.status}`);
	return Number(/dur=([\d.]+)/.exec(response.headers.get('server-timing') ?? '')?.[1]);
}

/** Milliseconds of server time for the whole page, rendered. */
export async function measurePage(server: BenchServer): Promise<number> {
	const { page, cookie } = await begin(server);
	const samples: number[] = [];
	for (let i = 0; i < WARM_UP + SAMPLES; i++)
		samples.push(await timed(() => fetch(page, { headers: { cookie } })));
	return median(samples.slice(WARM_UP));
}

/** Milliseconds for a hand-in with 40 marks: checked, scored, on disk, answered. */
export async function measureHandIn(server: BenchServer): Promise<number> {
	const samples: number[] = [];
	for (let i = 0; i < WARM_UP + SAMPLES; i++) {
		const { page, cookie } = await begin(server);
		const html = await (await fetch(page, { headers: { cookie } })).text();
		const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
		const body = new URLSearchParams({ kind: 'mark', baseRev: '0', saveId: crypto.randomUUID() });
		for (const name of ['docRev', 'tokVer']) body.set(name, field(name) ?? '');
		for (let mark = 0; mark < 40; mark++) body.append('range', `${mark * 30}-${mark * 30 + 1}`);
		const options = { method: 'POST', body, headers: { cookie }, redirect: 'manual' } as const;
		samples.push(await timed(() => fetch(`${page}?/handIn`, options)));
	}
	return median(samples.slice(WARM_UP));
}

/** Responses per second, 40 marks each, on the longest article. */
export function measureScoring(): number {
	const article = readLibrary().find(({ slug }) => slug === LONGEST);
	if (!article) throw new Error(`no article ${LONGEST}`);
	const { raw, key } = article;
	const document = splitDocument(canonicalText(raw));
	const targets = elementTargets(resolveKey(document, key), 'loaded');
	const tokenCount = document.tokens.length;
	const ruler = buildMarkRuler({ tokenCount, element: 'loaded', targets });
	const marks = Array.from({ length: 40 }, (_, i) => ({ start: i * 30, end: i * 30 + 2 }));
	const rounds = 20_000;
	for (let i = 0; i < rounds; i++) scoreMarks(ruler, marks);
	const begin = performance.now();
	for (let i = 0; i < rounds; i++) scoreMarks(ruler, marks);
	return (rounds / (performance.now() - begin)) * 1000;
}
