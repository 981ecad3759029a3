import SQLite from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pressAndSave, survives } from './bad-day';
import { expect, marksOnPage, openRound, test } from './fixtures';
import { ownServer } from './own-server';

// Bad days of a server, seen from the desk of a learner: she reads that her work is kept on her
// device, and it is there once the day is better.

const dataDir = mkdtempSync(join(tmpdir(), 'bluepencil-faults-'));
const clock = join(dataDir, 'clock');
const server = ownServer(820, {
	DATA_DIR: dataDir,
	CLOCK_FILE: clock,
	NODE_OPTIONS: `--import=${new URL('moved-clock.js', import.meta.url).href}`
});
const DAY = 86_400_000;

test.use({ baseURL: server.address });
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);
test.beforeAll(() => server.start());
test.afterAll(() => server.stop('SIGKILL'));

test('while somebody else holds the database for long', async ({ page }) => {
	await openRound(page, 'loaded');
	await pressAndSave(page, 'heinous');
	const other = new SQLite(join(dataDir, 'bluepencil.db'));
	other.exec('begin immediate');
	await survives(page, 'Shockingly', () => {
		other.exec('rollback');
		other.close();
	});
});

test('while the disk is full', async ({ page }) => {
	test.skip(process.platform !== 'linux', 'needs prlimit, which every Linux has');
	await openRound(page, 'loaded');
	await pressAndSave(page, 'heinous');
	const sizes = ['bluepencil.db', 'bluepencil.db-wal'].map((name) => sizeOf(join(dataDir, name)));
	// No file of this process may grow: what the system says then is what it says of a full disk.
	limitFiles(server.pid(), Math.min(...sizes));
	await survives(page, 'Shockingly', () => limitFiles(server.pid(), 'unlimited'));
});

test('while the database may only be read', async ({ page }) => {
	test.skip(!canFreeze(), 'needs an administrator, and a file system that knows chattr +i');
	await openRound(page, 'loaded');
	await pressAndSave(page, 'heinous');
	const files = ['bluepencil.db', 'bluepencil.db-wal'].map((name) => join(dataDir, name));
	freeze('+i', files);
	try {
		await survives(page, 'Shockingly', () => freeze('-i', files));
	} finally {
		freeze('-i', files);
	}
});

test('when the clock is put forward by two days, and back by three', async ({ page }) => {
	await openRound(page, 'loaded');
	await pressAndSave(page, 'heinous');
	for (const [off, word] of [
		[2 * DAY, 'Shockingly'],
		[-DAY, 'criminal']
	] as const) {
		writeFileSync(clock, String(off));
		await page.waitForTimeout(100);
		await pressAndSave(page, word);
	}
	await page.reload();
	expect(await marksOnPage(page)).toHaveLength(3);
	writeFileSync(clock, '0');
});

const sizeOf = (file: string) => statSync(file).size;

/** The soft limit alone, so that it can be raised again. */
function limitFiles(pid: number, bytes: number | 'unlimited'): void {
	execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:unlimited`]);
}

/** Files that even their owner may only read, and that open files cannot write to any more. */
function freeze(flag: '+i' | '-i', files: readonly string[]): void {
	execFileSync('chattr', [flag, ...files], { stdio: 'ignore' });
}

function canFreeze(): boolean {
	const file = join(dataDir, 'freezes');
	writeFileSync(file, '');
	try {
		freeze('+i', [file]);
		freeze('-i', [file]);
		return true;
	} catch {
		return false;
	} finally {
		rmSync(file);
	}
}
