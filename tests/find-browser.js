import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

// The shell draws no window: pages open in half the time.
const INSTALLED = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/opt/google/chrome/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * The path of a Chromium: the one named by CHROMIUM, an installed one, Playwright's, or, where
 * that cannot be downloaded and we may install, Debian's. Throws with what to do when all fail.
 */
export function findBrowser() {
	// Only now: on a fresh clone this file is read before the packages are there.
	const { chromium } = createRequire(import.meta.url)('@playwright/test');
	const installed = () =>
		[process.env['CHROMIUM'] ?? '', ...INSTALLED, chromium.executablePath()].find(
			(path) => path && existsSync(path)
		);
	const found = installed();
	if (found) return found;

	console.log('No Chromium found; getting one …');
	const cli = 'node_modules/@playwright/test/cli.js';
	spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
	if (!installed() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
		spawnSync('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell'], { stdio: 'inherit' });
	}
	const got = installed();
	if (!got) throw new Error('Install Chromium or Chrome, or set CHROMIUM to its path.');
	return got;
}
