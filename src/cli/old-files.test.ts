import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { carryOver } from './old-files.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 27);
const at = (file: string) => `client/_app/immutable/${file}`;

function write(build: string, files: Record<string, string>) {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(build, file)), { recursive: true });
		writeFileSync(join(build, file), text);
	}
}

function aBuild(files: Record<string, string>) {
	const build = mkdtempSync(join(tmpdir(), 'bluepencil-build-test-'));
	write(build, files);
	return build;
}

const has = (build: string, file: string) => existsSync(join(build, at(file)));

it('a page of the build before still finds its scripts, compressed or not', () => {
	const from = aBuild({ [at('a.1.js')]: 'one', [at('a.1.js.br')]: 'br', [at('same.js')]: 'old' });
	const to = aBuild({ [at('a.2.js')]: 'two', [at('same.js')]: 'new' });
	carryOver({ from, to, now: NOW });
	expect(['a.1.js', 'a.1.js.br', 'a.2.js'].map((file) => has(to, file))).toEqual([
		true,
		true,
		true
	]);
	expect(readFileSync(join(to, at('same.js')), 'utf8')).toBe('new');
});

it('a file goes a week after the build that left it behind, not after the latest', () => {
	const first = aBuild({ [at('a.1.js')]: 'one' });
	const second = aBuild({ [at('a.2.js')]: 'two' });
	carryOver({ from: first, to: second, now: NOW });
	const third = aBuild({ [at('a.3.js')]: 'three' });
	carryOver({ from: second, to: third, now: NOW + 6 * DAY });
	expect(has(third, 'a.1.js')).toBe(true);
	const fourth = aBuild({ [at('a.4.js')]: 'four' });
	carryOver({ from: third, to: fourth, now: NOW + 8 * DAY });
	expect([1, 2, 3].map((n) => has(fourth, `a.${n}.js`))).toEqual([false, true, true]);
});

it('a file that a later build has again is no old file', () => {
	const first = aBuild({ [at('a.1.js')]: 'one' });
	const second = aBuild({ [at('a.2.js')]: 'two' });
	carryOver({ from: first, to: second, now: NOW });
	const third = aBuild({ [at('a.1.js')]: 'one' });
	carryOver({ from: second, to: third, now: NOW + DAY });
	const fourth = aBuild({ [at('a.4.js')]: 'four' });
	carryOver({ from: third, to: fourth, now: NOW + 8 * DAY });
	expect([has(fourth, 'a.1.js'), has(fourth, 'a.2.js')]).toEqual([true, true]);
});
