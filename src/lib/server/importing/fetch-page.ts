import { version } from '../../../../package.json';
import { ok, refuse, type Result } from '$lib/domain/result';
import { FetchRefusal, type FetchProblem } from './fetch-refusal';
import { askHost, type HostOptions } from './ask-host';
import { readPageBody } from './read-page-body';

export type { FetchProblem } from './fetch-refusal';

export interface FetchedPage {
	html: string;
	/** Where it was in the end. */
	address: string;
}

/** What tests replace: their pages come from this machine, and soon. */
export interface FetchOptions extends Partial<HostOptions> {
	timeoutMs?: number;
}

const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 10_000;

const HEADERS = {
	'user-agent': `Bluepencil/${version} (reads single pages that a teacher names)`,
	accept: 'text/html, application/xhtml+xml',
	'accept-encoding': 'gzip, deflate, br'
};

/**
 * Fetch a public page by its address: https on its usual port, no cookies, at most five redirects,
 * 10 s and 5 MB in all. No address of a private network, neither at first nor after a redirect.
 */
export async function fetchPage(
	address: string,
	{ timeoutMs = TIMEOUT_MS, ...host }: FetchOptions = {}
): Promise<Result<FetchedPage, FetchProblem>> {
	const signal = AbortSignal.timeout(timeoutMs);
	try {
		return ok(await follow(address, host, signal));
	} catch (error) {
		if (signal.aborted) return refuse('took-too-long');
		return refuse(error instanceof FetchRefusal ? error.problem : 'unreachable');
	}
}

async function follow(
	first: string,
	host: Partial<HostOptions>,
	signal: AbortSignal
): Promise<FetchedPage> {
	let url = readUrl(first);
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
		const response = await askHost(url, { headers: HEADERS, signal, ...host });
		const { statusCode = 0, headers } = response;
		if (statusCode === 200)
			return { html: await readPageBody(response, signal), address: withoutHash(url) };

		response.destroy();
		const isRedirect = [301, 302, 303, 307, 308].includes(statusCode);
		if (!isRedirect || headers.location === undefined)
			throw new FetchRefusal(statusCode < 500 ? 'not-found' : 'unreachable');
		url = readUrl(headers.location, url);
	}
	throw new FetchRefusal('too-many-redirects');
}

function readUrl(address: string, base?: URL): URL {
	if (!URL.canParse(address, base?.href)) throw new FetchRefusal('bad-address');
	return new URL(address, base);
}

function withoutHash({ href }: URL): string {
	return href.replace(/#.*$/, '');
}
