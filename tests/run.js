// `npm test` and `npm run verify`: everything that must hold, from a fresh clone, ending in one
// line that counts. A step that fails does not keep the next ones from telling what they know.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { ensureBuilt } from '../src/cli/ensure-built.js';
import { ensureInstalled } from '../src/cli/ensure-installed.js';
import { findBrowser } from './find-browser.js';

const RESULTS = 'tests/results';
const tally = { passed: 0, failed: 0 };

/** @param {boolean} isOk */
const count = (isOk) => (isOk ? tally.passed++ : tally.failed++);

/** @param {string} script @param {string[]} args @param {Record<string, string>} [env] */
function run(script, args, env = {}) {
	const { status } = spawnSync(process.execPath, [`node_modules/${script}`, ...args], {
		stdio: 'inherit',
		env: { ...process.env, ...env }
	});
	return status === 0;
}

/** @param {string} name @param {() => boolean} step */
function check(name, step) {
	console.log(`\n▸ ${name}`);
	const isOk = step();
	if (!isOk) console.log(`✗ ${name}`);
	count(isOk);
}

/**
 * Add what a test runner wrote down. A runner that wrote nothing, ran nothing, or failed for
 * another reason than a test counts as one failure.
 * @param {string} file @param {boolean} isOk
 */
function addCounts(file, isOk) {
	const { passed, failed } = readCounts(file);
	tally.passed += passed;
	tally.failed += failed === 0 && (!isOk || passed === 0) ? 1 : failed;
}

/** @param {string} file */
function readCounts(file) {
	try {
		const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(file, 'utf8'));
		const passed = numPassedTests ?? stats.expected;
		return { passed, failed: numFailedTests ?? stats.unexpected + stats.flaky };
	} catch {
		return { passed: 0, failed: 0 };
	}
}

/** A port that nothing listens on, so that a server left over elsewhere does no harm. */
async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	server.close();
	return port;
}

ensureInstalled();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

check('messages', () =>
	run('@inlang/paraglide-js/bin/run.js', [
		...['compile', '--project', './src/i18n/project.inlang'],
		...['--outdir', './src/i18n/paraglide', '--strategy', 'baseLocale', '--silent']
	])
);
check('format', () => run('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']));
check('types', () => {
	const isSynced = run('@sveltejs/kit/svelte-kit.js', ['sync']);
	return isSynced && run('svelte-check/bin/svelte-check', ['--threshold', 'warning']);
});
check('lint', () => run('eslint/bin/eslint.js', ['.']));

console.log('\n▸ unit');
const unit = `${RESULTS}/unit.json`;
const isUnitOk = run('vitest/vitest.mjs', [
	'run',
	'--reporter=dot',
	'--reporter=json',
	`--outputFile.json=${unit}`
]);
addCounts(unit, isUnitOk);

console.log('\n▸ browser');
const e2e = `${RESULTS}/e2e.json`;
ensureBuilt();
const isBrowserOk = run(
	'@playwright/test/cli.js',
	['test', '-c', 'tests/playwright.config.ts', ...process.argv.slice(2)],
	{
		CHROMIUM: findBrowser(),
		E2E_PORT: String(await freePort()),
		PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${e2e}`
	}
);
addCounts(e2e, isBrowserOk);

console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);
