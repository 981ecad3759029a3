import { readFileSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchPage, type FetchOptions } from './fetch-page';

const FIXTURES = 'tests/fixtures/import';
const ca = readFileSync(`${FIXTURES}/test-only.crt`, 'utf8');
const key = readFileSync(`${FIXTURES}/test-only.key`, 'utf8');
const PAGE = '<p>The café is closed.</p>';
const HTML = { 'content-type': 'text/html; charset=utf-8' };

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

/** Serve pages on this machine under the name news.example, and fetch them. */
async function serve(answer: RequestListener) {
	const server = https.createServer({ key, cert: ca }, answer);
	servers.push(server);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const here: FetchOptions = {
		port,
		ca,
		resolve: async () => ['127.0.0.1'],
		isAllowed: () => true
	};
	return (address = 'https://news.example/a', options: FetchOptions = {}) =>
		fetchPage(address, { ...here, ...options });
}
const serveBody = (body: string | Uint8Array, headers: Record<string, string> = HTML) =>
	serve((_, response) => response.writeHead(200, headers).end(body));
const packQuickly = (bytes: Uint8Array) =>
	brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
const refused = (reason: string) => ({ ok: false, reason });

describe('a page', () => {
	it('comes as it is, with the address where it was', async () => {
		const fetched = await (await serveBody(PAGE))('https://news.example/a?b=c#d');
		expect(fetched).toEqual({
			...{ ok: true, value: { html: PAGE, address: 'https://news.example/a?b=c' } }
		});
	});

	it('is asked for without cookies, by a program that says its name', async () => {
		const seen: string[] = [];
		const get = await serve(({ headers, method }, response) => {
			const { host, ...rest } = headers;
			seen.push(`${method} ${host?.split(':')[0]}`, ...Object.keys(rest), `${rest['user-agent']}`);
			response.writeHead(200, { ...HTML, 'set-cookie': 'a=b' }).end(PAGE);
		});
		await get();
		expect(seen.slice(0, -1)).toEqual([
			...['GET news.example', 'user-agent', 'accept', 'accept-encoding', 'connection']
		]);
		expect(seen.at(-1)).toMatch(/^Bluepencil\/\d+\.\d+\.\d+ /);
	});

	it.each([
		['gzip', gzipSync],
		['deflate', deflateSync],
		['br', brotliCompressSync]
	])('is unpacked from %s', async (encoding, pack) => {
		const get = await serveBody(pack(PAGE), { ...HTML, 'content-encoding': encoding });
		expect(await get()).toMatchObject({ value: { html: PAGE } });
	});

	it('is decoded as its header says, else as it says itself', async () => {
		const bytes = Buffer.from(PAGE, 'latin1');
		const get = await serveBody(bytes, { 'content-type': 'Text/HTML;charset="iso-8859-1"' });
		expect(await get()).toMatchObject({ value: { html: PAGE } });
		const meta = `<meta charset="iso-8859-1">${PAGE}`;
		const silent = await serveBody(Buffer.from(meta, 'latin1'), { 'content-type': 'text/html' });
		expect(await silent()).toMatchObject({ value: { html: meta } });
	});

	it('is found behind five redirects, not behind six', async () => {
		const get = await serve(({ url = '' }, response) => {
			const left = Number(url.slice(1));
			if (left === 0) response.writeHead(200, HTML).end(PAGE);
			else response.writeHead(302, { location: `/${left - 1}` }).end();
		});
		expect(await get('https://news.example/5')).toMatchObject({
			value: { address: 'https://news.example/0' }
		});
		expect(await get('https://news.example/6')).toEqual(refused('too-many-redirects'));
	});
});

describe('an address', () => {
	it.each([
		['no address', 'bad-address'],
		['http://news.example/', 'not-https'],
		['file:///etc/passwd', 'not-https'],
		['https://ann:secret@news.example/', 'bad-address'],
		['https://news.example:8443/', 'bad-address'],
		['https://127.0.0.1/', 'private-address'],
		['https://[::1]/', 'private-address'],
		['https://[::ffff:10.0.0.1]/', 'private-address'],
		['https://2130706433/', 'private-address'],
		['https://0x7f.1/', 'private-address'],
		['https://localhost/', 'private-address']
	])('%s is refused', async (address, problem) => {
		expect(await fetchPage(address)).toEqual(refused(problem));
	});

	it('with one private among its public numbers is refused', async () => {
		const resolve = async () => ['93.184.216.34', '10.0.0.7'];
		expect(await fetchPage('https://news.example/', { resolve })).toEqual(
			refused('private-address')
		);
	});

	it('is looked up once: what was looked at is what is asked', async () => {
		let lookups = 0;
		const get = await serveBody(PAGE);
		const resolve = async () => (lookups++ === 0 ? ['127.0.0.1'] : ['127.0.0.9']);
		expect(await get(undefined, { resolve })).toMatchObject({ ok: true });
		expect(lookups).toBe(1);
	});

	it('that nobody has, or where nobody answers, is unreachable', async () => {
		const get = await serveBody(PAGE);
		expect(await get(undefined, { resolve: async () => [] })).toEqual(refused('unreachable'));
		expect(await get(undefined, { resolve: () => Promise.reject(new Error('none')) })).toEqual(
			refused('unreachable')
		);
		expect(await get(undefined, { port: 1 })).toEqual(refused('unreachable'));
	});

	it('whose certificate is not to be trusted is unreachable', async () => {
		const get = await serveBody(PAGE);
		expect(await get('https://other.example/')).toEqual(refused('unreachable'));
		expect(await get(undefined, { ca: undefined })).toEqual(refused('unreachable'));
	});
});

describe('a redirect', () => {
	it.each([
		['http://news.example/', 'not-https'],
		['https://news.example:22/', 'bad-address'],
		['https://a:b@news.example/', 'bad-address'],
		['https://[', 'bad-address'],
		['https://10.0.0.1/', 'private-address'],
		['https://inside.example/', 'private-address']
	])('to %s is not followed', async (location, problem) => {
		let asked = 0;
		const get = await serve((_, response) => {
			asked += 1;
			response.writeHead(301, { location }).end();
		});
		const resolve = async (host: string) =>
			host === 'news.example' ? ['127.0.0.1'] : [host === 'inside.example' ? '10.0.0.8' : host];
		const isAllowed = (ip: string) => ip === '127.0.0.1';
		expect(await get(undefined, { resolve, isAllowed })).toEqual(refused(problem));
		expect(asked).toBe(1);
	});
});

describe('an answer', () => {
	it.each([
		[404, 'not-found'],
		[403, 'not-found'],
		[302, 'not-found'],
		[500, 'unreachable']
	])('of %d is no page', async (status, problem) => {
		const get = await serve((_, response) => response.writeHead(status, HTML).end(PAGE));
		expect(await get()).toEqual(refused(problem));
	});

	it.each<Record<string, string>>([
		{ 'content-type': 'application/pdf' },
		{ 'content-type': 'text/htmlx' },
		{},
		{ ...HTML, 'content-encoding': 'zstd' },
		{ ...HTML, 'content-encoding': 'constructor' }
	])('of %j is no page', async (headers) => {
		expect(await (await serveBody(PAGE, headers))()).toEqual(refused('not-html'));
	});

	it('of more than 5 MB is not read to its end', async () => {
		const most = await serveBody(Buffer.alloc(5_000_000, 'a'));
		expect(await most()).toMatchObject({ ok: true });
		let sent = 0;
		const get = await serve((_, response) => {
			response.writeHead(200, HTML);
			const more = () => {
				while (!response.destroyed && sent < 50_000_000) {
					sent += 100_000;
					if (!response.write(Buffer.alloc(100_000, 'a'))) return response.once('drain', more);
				}
				return response.end();
			};
			more();
		});
		expect(await get()).toEqual(refused('too-large'));
		expect(sent).toBeLessThan(20_000_000);
	});

	it.each([
		['gzip', gzipSync],
		['br', packQuickly]
	])('of a few bytes that unpack to 60 MB from %s is not unpacked', async (encoding, pack) => {
		const bomb = pack(Buffer.alloc(60_000_000));
		expect(bomb.length).toBeLessThan(100_000);
		const get = await serveBody(bomb, { ...HTML, 'content-encoding': encoding });
		expect(await get()).toEqual(refused('too-large'));
	});

	it('that is cut off, or is not packed as it says, is none', async () => {
		const cut = gzipSync(PAGE).subarray(0, 20);
		for (const body of [cut, Buffer.from(PAGE)])
			expect(await (await serveBody(body, { ...HTML, 'content-encoding': 'gzip' }))()).toEqual(
				refused('unreachable')
			);
	});

	it('that never comes, or never ends, is not waited for', async () => {
		const silent = await serve(() => undefined);
		const endless = await serve((_, response) => response.writeHead(200, HTML).write('<p>'));
		const packed = await serve((_, response) =>
			response
				.writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
				.write(gzipSync(PAGE).subarray(0, 9))
		);
		for (const get of [silent, endless, packed]) {
			const start = performance.now();
			expect(await get(undefined, { timeoutMs: 300 })).toEqual(refused('took-too-long'));
			expect(performance.now() - start).toBeLessThan(2000);
		}
		expect(
			await silent(undefined, { timeoutMs: 100, resolve: () => new Promise(() => undefined) })
		).toEqual(refused('took-too-long'));
	});
});
