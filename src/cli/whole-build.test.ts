import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	realpathSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { wholeBuild } from './whole-build.js';

const DAY = 86_400_000;
const script = (name: string) => `client/_app/immutable/${name}.js`;
const chunk = (name: string) => `server/chunks/${name}.js`;
const nothing = async () => undefined;

let place = '';
let build = '';
beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'bluepencil-build-test-'));
	build = join(place, 'build');
});

function write(folder: string, name: string) {
	for (const file of [script(name), chunk(name), 'handler.js']) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), name);
	}
}

/** Build a version in which every file says its name; `during` runs when half of it is there. */
async function make(name: string, during: () => Promise<void> = nothing) {
	const adapter = (out: string) => ({
		name: 'for tests',
		adapt: async () => {
			write(out, name);
			await during();
			writeFileSync(join(out, 'index.js'), name);
		}
	});
	await wholeBuild(build, adapter).adapt({} as never);
	return realpathSync(build);
}

const version = () => readFileSync(join(build, 'handler.js'), 'utf8');
const has = (folder: string, ...files: string[]) =>
	files.map((file) => existsSync(join(folder, file)));
const leftBehind = (folder: string, days: number) =>
	utimesSync(folder, new Date(), new Date(Date.now() - days * DAY));

it('until a build is whole, whoever starts finds the one before', async () => {
	await make('one');
	await make('two', async () => expect(version()).toBe('one'));
	expect(version()).toBe('two');
});

it('a build that fails changes nothing', async () => {
	await make('one');
	const fails = make('two', () => Promise.reject(new Error('no room')));
	await expect(fails).rejects.toThrow('no room');
	expect(version()).toBe('one');
	expect(await make('three').then(version)).toBe('three');
});

it('a server that runs keeps every file of its build, and as it was', async () => {
	const first = await make('one');
	await make('two');
	expect(has(first, script('one'), chunk('one'), 'index.js')).toEqual([true, true, true]);
	expect(readFileSync(join(first, 'handler.js'), 'utf8')).toBe('one');
});

it('pages of the builds before find their scripts in the latest', async () => {
	await make('one');
	await make('two');
	const third = await make('three');
	expect(has(third, script('one'), script('two'), script('three'))).toEqual([true, true, true]);
});

it('a plain folder gives way to the link, and is kept', async () => {
	write(build, 'plain');
	const first = await make('one');
	expect(version()).toBe('one');
	expect(has(first, script('plain'))).toEqual([true]);
	const kept = readdirSync(join(place, '.builds')).find((name) => name.endsWith('-before')) ?? '';
	expect(has(join(place, '.builds', kept), chunk('plain'))).toEqual([true]);
});

it('a build goes a week after the one that took its place, however old it is itself', async () => {
	const first = await make('one');
	leftBehind(first, 30);
	const second = await make('two');
	expect(has(first, 'index.js')).toEqual([true]);
	leftBehind(first, 8);
	leftBehind(second, 30);
	await make('three');
	expect(has(first, 'index.js')).toEqual([false]);
	expect(has(second, 'index.js')).toEqual([true]);
});

it('of many builds a day only the last few stay', async () => {
	for (let i = 0; i < 9; i++) {
		leftBehind(await make(`version ${i}`), 0);
	}
	expect(version()).toBe('version 8');
	expect(readdirSync(join(place, '.builds'))).toHaveLength(6);
});
