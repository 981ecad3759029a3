import { cpSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeBuild } from '../../src/cli/whole-build.js';
import { expect, test } from './fixtures';
import { ownServer } from './own-server';

// Among the sources, as a build finds its packages from where it stands.
const place = join(import.meta.dirname, '../../.svelte-kit/new-build');
const BUILD_DIR = join(place, 'build');
const server = ownServer(316, { BUILD_DIR });

// The tests use one port, so they take turns.
test.describe.configure({ mode: 'serial' });
const clear = () => rmSync(place, { recursive: true, force: true });
test.beforeAll(clear);
test.afterAll(clear);

/** Put a version in place, by the way of a build; its text stands in a file without a hash. */
const buildVersion = (text: string) =>
	wholeBuild(BUILD_DIR, (out) => ({
		name: 'copy',
		adapt: () => {
			cpSync(realpathSync('build'), out, { recursive: true });
			for (const end of ['', '.br', '.gz'])
				rmSync(join(out, `client/error.css${end}`), { force: true });
			writeFileSync(join(out, 'client/error.css'), text);
		}
	})).adapt({} as never);

const textOf = async (path: string) => (await fetch(server.address + path)).text();

test('a server goes on with its own build while others are put in place, and with the latest when it starts anew', async () => {
	test.slow();
	await buildVersion('/* one */');
	await server.start();
	for (const text of ['/* a longer second one */', '/* 3 */']) {
		await buildVersion(text);
		expect(await textOf('/error.css')).toBe('/* one */');
	}
	// What no page has needed so far is read from the disk now.
	for (const path of ['/about', '/practice', '/sign-in'])
		expect((await fetch(server.address + path)).status).toBe(200);
	expect(await server.stop('SIGTERM')).toBe(0);
	await server.start();
	expect(await textOf('/error.css')).toBe('/* 3 */');
});

test('a file that vanishes costs the one answer that it was, and nothing else', async () => {
	rmSync(join(BUILD_DIR, 'client/error.css'));
	await expect(textOf('/error.css')).rejects.toThrow();
	expect((await fetch(`${server.address}/practice`)).status).toBe(200);
	expect(await server.stop('SIGTERM')).toBe(0);
});
