import { defineConfig } from '@playwright/test';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Test files open the same database to make people and classes; workers inherit this.
const DATA_DIR = (process.env['E2E_DATA_DIR'] ??= join(tmpdir(), `bluepencil-e2e-${process.pid}`));
const PORT = Number(process.env['E2E_PORT'] ?? 4173);
const URL = (process.env['E2E_URL'] = `http://localhost:${PORT}`);

/** Without these, Chromium asks the internet for things of its own, and GPU-less machines fail. */
const QUIET = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// A name that is not localhost, so that plain http is tested as a school's server meets it.
	'--host-resolver-rules=MAP bluepencil.example 127.0.0.1'
];

// The built site is tested, as it is served; only its database is a fresh one.
export default defineConfig({
	testDir: 'e2e',
	outputDir: 'results/browser',
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 60_000,
	reporter: [['dot'], ['json']],
	use: {
		// Soon enough to say which step failed.
		actionTimeout: 20_000,
		baseURL: URL,
		// Tests stand between page and server themselves; offline.spec.ts lets the worker do so.
		serviceWorkers: 'block',
		launchOptions: {
			...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
			args: QUIET
		}
	},
	webServer: {
		command: process.env['E2E_DATABASE_URL'] ? 'node tests/serve-two.js' : 'node src/cli/serve.js',
		cwd: '..',
		port: PORT,
		env: {
			PORT: String(PORT),
			HOST: '127.0.0.1',
			LOG_LEVEL: 'error',
			DATA_DIR
		}
	}
});
