import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { layOut, shareFiles } from './shared-files.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 27);
const FILES = '_app/immutable';

function aFolder(files: Record<string, string> = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'bluepencil-shared-test-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

/** A process of a version whose only script has this name; what it does not find is answered "own". */
async function aProcess(folder: string, script: string, base = '') {
	const build = aFolder({ [`client${base}/${FILES}/chunks/${script}`]: script });
	const pass = shareFiles({ folder, build, base });
	const server = createServer((request, response) =>
		pass(request, response, () => void response.end('own'))
	).listen(0);
	onTestFinished(() => void server.close());
	const { port } = server.address() as AddressInfo;
	return (path: string, headers = {}) => fetch(`http://localhost:${port}${path}`, { headers });
}

it('each of two versions has the scripts of both, to be kept for good', async () => {
	const folder = aFolder();
	const old = await aProcess(folder, 'a.1.js');
	const next = await aProcess(folder, 'a.2.js');
	const [another, back] = [
		await old(`/${FILES}/chunks/a.2.js?x`),
		await next(`/${FILES}/chunks/a.1.js`)
	];
	expect([await another.text(), await back.text()]).toEqual(['a.2.js', 'a.1.js']);
	for (const { headers } of [another, back]) {
		expect(headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
		expect(headers.get('content-type')).toBe('text/javascript');
	}
	// What a process has itself, it sends itself.
	expect(await (await old(`/${FILES}/chunks/a.1.js`)).text()).toBe('own');
});

it('below a path it is the same', async () => {
	const folder = aFolder();
	const old = await aProcess(folder, 'a.1.js', '/bluepencil');
	await aProcess(folder, 'a.2.js', '/bluepencil');
	expect(await (await old(`/bluepencil/${FILES}/chunks/a.2.js`)).text()).toBe('a.2.js');
	expect(await (await old(`/${FILES}/chunks/a.2.js`)).text()).toBe('own');
});

it('a compressed form is sent to whoever takes it', async () => {
	const folder = aFolder({ [`${FILES}/a.js`]: 'long', [`${FILES}/a.js.br`]: 'br' });
	const ask = await aProcess(folder, 'b.js');
	const { headers } = await ask(`/${FILES}/a.js`, { 'accept-encoding': 'br' });
	expect(headers.get('content-encoding')).toBe('br');
	expect(headers.get('vary')).toBe('Accept-Encoding');
	expect(await (await ask(`/${FILES}/a.js`, { 'accept-encoding': 'identity' })).text()).toBe(
		'long'
	);
});

it('files are added whole, never changed, and nothing else in the folder is touched', () => {
	const from = aFolder({ 'a.js': 'new text', 'chunks/b.js': 'b' });
	const folder = aFolder({ 'bluepencil.db': 'data', [`${FILES}/a.js`]: 'text' });
	const to = join(folder, FILES);
	utimesSync(join(folder, 'bluepencil.db'), 0, 0);
	layOut({ files: ['a.js', 'chunks/b.js'], from, to, now: NOW });
	expect(statSync(join(to, 'a.js')).size).toBe(4);
	expect(readdirSync(to).sort()).toEqual(['a.js', 'chunks']);
	expect(readdirSync(join(to, 'chunks'))).toEqual(['b.js']);
	expect(existsSync(join(folder, 'bluepencil.db'))).toBe(true);
});

it('a file goes when no process has used it for a week', () => {
	const to = aFolder();
	const [first, second] = [aFolder({ 'a.1.js': 'one' }), aFolder({ 'a.2.js': 'two' })];
	const old = { files: ['a.1.js'], from: first, to };
	const next = { files: ['a.2.js'], from: second, to };
	layOut({ ...old, now: NOW });
	layOut({ ...next, now: NOW });
	layOut({ ...old, now: NOW + 5 * DAY });
	layOut({ ...next, now: NOW + 11 * DAY });
	expect(readdirSync(to)).toEqual(['a.1.js', 'a.2.js']);
	layOut({ ...next, now: NOW + 13 * DAY });
	expect(readdirSync(to)).toEqual(['a.2.js']);
});
