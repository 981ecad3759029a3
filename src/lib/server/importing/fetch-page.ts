import { lookup as lookUp } from 'node:dns/promises';
import https from 'node:https';
import type { IncomingMessage } from 'node:http';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Readable } from 'node:stream';
import { ok, refuse, type Result } from '$lib/domain/result';
import { decodeBytes } from './decode-bytes';
import { isPublicAddress } from './public-address';

export type FetchProblem =
	| 'bad-address'
	| 'not-https'
	| 'private-address'
	| 'too-many-redirects'
	| 'not-found'
	| 'not-html'
	| 'too-large'
	| 'took-too-long'
	| 'unreachable';

export interface FetchedPage {
	html: string;
	/** Where it was in the end. */
	address: string;
}

/** What tests replace: they serve pages from this machine, which no page may come from otherwise. */
export interface FetchOptions {
	resolve?: (host: string) => Promise<string[]>;
	isAllowed?: (address: string) => boolean;
	port?: number;
	ca?: string;
	timeoutMs?: number;
}

const MAX_BYTES = 5_000_000;
const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 10_000;

const resolveAll = async (host: string) =>
	(await lookUp(host, { all: true })).map(({ address }) => address);

class Refused extends Error {
	constructor(readonly problem: FetchProblem) {
		super(problem);
	}
}

/**
 * A public web page by its address: https only, no cookies, no address of a private network, neither
 * at first nor after a redirect. The connection goes to the very address that was checked.
 */
export async function fetchPage(
	address: string,
	options: FetchOptions = {}
): Promise<Result<FetchedPage, FetchProblem>> {
	const signal = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
	try {
		return ok(await follow(address, { ...options, signal }));
	} catch (error) {
		if (error instanceof Refused) return refuse(error.problem);
		return refuse(signal.aborted ? 'took-too-long' : 'unreachable');
	}
}

type Asked = FetchOptions & { signal: AbortSignal };

async function follow(first: string, asked: Asked): Promise<FetchedPage> {
	let address = first;
	for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
		const url = checkUrl(address, asked);
		const response = await request(url, await checkedAddress(url, asked), asked);
		const { statusCode = 0, headers } = response;
		if (statusCode >= 300 && statusCode < 400 && headers.location) {
			response.destroy();
			address = new URL(headers.location, url).href;
			continue;
		}
		if (statusCode !== 200) throw new Refused('not-found');
		if (!/^(text\/html|application\/xhtml\+xml)/i.test(headers['content-type'] ?? ''))
			throw new Refused('not-html');
		return { html: decodePage(await readBody(response, asked.signal), headers), address: url.href };
	}
	throw new Refused('too-many-redirects');
}

function checkUrl(address: string, { port }: Asked): URL {
	if (!URL.canParse(address)) throw new Refused('bad-address');
	const url = new URL(address);
	if (url.protocol !== 'https:') throw new Refused('not-https');
	if (url.username || url.password) throw new Refused('bad-address');
	if (url.port !== '' && Number(url.port) !== port) throw new Refused('bad-address');
	return url;
}

/** An address of the host; every one that it has must be public. */
async function checkedAddress({ hostname }: URL, { resolve, isAllowed, signal }: Asked) {
	const host = hostname.replace(/^\[|\]$/g, '');
	const found = await Promise.race([
		(resolve ?? resolveAll)(host),
		new Promise<never>((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)))
	]);
	const isPublic = isAllowed ?? isPublicAddress;
	const [first] = found;
	if (first === undefined) throw new Refused('unreachable');
	if (!found.every(isPublic)) throw new Refused('private-address');
	return first;
}

function request(url: URL, address: string, { signal, ca, port }: Asked): Promise<IncomingMessage> {
	return new Promise((done, fail) => {
		const call = https.get(
			url,
			{
				signal,
				...(ca ? { ca } : {}),
				...(port ? { port } : {}),
				agent: false,
				// The name is not resolved again: what was checked is what is connected to.
				lookup: (_host, options, answer) => {
					const family = address.includes(':') ? 6 : 4;
					if (options.all) answer(null, [{ address, family }]);
					else answer(null, address, family);
				},
				headers: {
					'user-agent': 'Bluepencil (reads one page for a teacher)',
					accept: 'text/html, application/xhtml+xml',
					'accept-encoding': 'gzip, deflate, br'
				}
			},
			done
		);
		call.on('error', fail);
	});
}

const UNPACK: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
	gzip: createGunzip,
	deflate: createInflate,
	br: createBrotliDecompress
};

/** The body, unpacked; counted while it comes, so that nothing larger is ever held. */
async function readBody(response: IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
	const unpack = UNPACK[response.headers['content-encoding'] ?? ''];
	const stream: Readable = unpack ? response.pipe(unpack()) : response;
	response.on('error', (error) => stream.destroy(error));
	signal.addEventListener('abort', () => stream.destroy(new Error('too slow')));
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > MAX_BYTES) {
			response.destroy();
			throw new Refused('too-large');
		}
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

function decodePage(bytes: Uint8Array, headers: IncomingMessage['headers']): string {
	const named = /charset=["']?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1];
	if (named) {
		try {
			return new TextDecoder(named).decode(bytes);
		} catch {
			// A name that nobody knows: look into the page instead.
		}
	}
	const decoded = decodeBytes(bytes);
	if (!decoded.ok) throw new Refused('not-html');
	return decoded.value.text;
}
