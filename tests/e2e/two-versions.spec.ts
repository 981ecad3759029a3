import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './fixtures';
import { ownServer } from './own-server';

const CHUNKS = '_app/immutable/chunks';
// Among the sources, as a build finds its packages from where it stands.
const place = join(import.meta.dirname, '../../.svelte-kit/two-versions');
const SHARED_FILES = mkdtempSync(join(tmpdir(), 'bluepencil-files-'));
const shared = { SHARED_FILES, DATA_DIR: mkdtempSync(join(tmpdir(), 'bluepencil-versions-')) };
const before = ownServer(317, { ...shared, BUILD_DIR: join(place, 'before') });
const after = ownServer(318, { ...shared, BUILD_DIR: join(place, 'after') });

/** A script of the version before, one of the version after, and what both say. */
const [ofBefore, ofAfter] = ['chunk-before.js', 'chunk-after.js'];
const text = 'export {}; // a script of one version alone';

// The tests use the same two ports, so they take turns.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
	test.setTimeout(120_000);
	for (const [version, file] of [
		['before', ofBefore],
		['after', ofAfter]
	] as const) {
		const build = join(place, version);
		rmSync(build, { recursive: true, force: true });
		cpSync(realpathSync('build'), build, { recursive: true });
		writeFileSync(join(build, 'client', CHUNKS, file), text);
		writeFileSync(join(build, 'client', CHUNKS, `${file}.br`), brotliCompressSync(text));
	}
	writeFileSync(join(SHARED_FILES, 'secret.txt'), 'secret');
	await before.start();
	await after.start();
});
test.afterAll(async () => {
	await Promise.all([before.stop('SIGTERM'), after.stop('SIGTERM')]);
	rmSync(place, { recursive: true });
});

/** Ask for a path as it is: `fetch` would make it a sound one. */
const came = (address: string, path: string, encoding = 'identity') =>
	new Promise<{ status?: number; headers: IncomingHttpHeaders; body: string }>(
		(resolve, reject) => {
			const { hostname, port } = new URL(address);
			const headers = { 'accept-encoding': encoding, accept: 'text/html' };
			ask({ hostname, port, path, headers }, async (answer) => {
				const body = Buffer.concat(await answer.toArray()).toString();
				resolve({ status: answer.statusCode, headers: answer.headers, body });
			})
				.once('error', reject)
				.end();
		}
	);

test('while two versions answer, each has the scripts of both', async () => {
	for (const { address } of [before, after])
		for (const file of [ofBefore, ofAfter]) {
			const plain = await came(address, `/${CHUNKS}/${file}`);
			expect(plain.status, file).toBe(200);
			expect(plain.body).toBe(text);
			expect(plain.headers['cache-control']).toBe('public,max-age=31536000,immutable');
			expect(plain.headers['content-type']).toContain('javascript');
			expect(plain.headers['x-content-type-options']).toBe('nosniff');
			const small = await came(address, `/${CHUNKS}/${file}`, 'gzip, br');
			expect(small.status).toBe(200);
			expect(small.headers['content-encoding']).toBe('br');
		}
});

test('a version that has stopped is still there for its open pages', async () => {
	await before.stop('SIGTERM');
	expect((await came(after.address, `/${CHUNKS}/${ofBefore}`)).body).toBe(text);
	await before.start();
});

test('no way leads out of the scripts of the folder', async () => {
	const ways = ['..', '%2e%2e', '..%2f..', '.%2e', '..%5c..', 'x/..'].flatMap((up) => [
		`/_app/immutable/${up}/${up}/secret.txt`,
		`/_app/immutable/${up}/${up}/${up}/secret.txt`,
		`/_app/immutable/chunks/${up}/${up}/${up}/etc/passwd`
	]);
	for (const path of [...ways, '/secret.txt', '/_app/immutable/', '/_app/immutable/none.js'])
		for (const { address } of [before, after])
			expect.soft((await came(address, path)).status, path).toBe(404);
});
