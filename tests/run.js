// `npm test` and `npm run verify`: everything that must hold, from a fresh clone, ending in one
// line that counts. A step that fails does not keep the next ones from telling what they know.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBuilt } from '../src/cli/ensure-built.js';
import { ensureCompiled, ensurePackages } from '../src/cli/ensure-installed.js';
import { findBrowser } from './find-browser.js';
import { freeBasePort } from './free-port.js';

const RESULTS = 'tests/results';
/** The story from an empty class list to the results, and all that several processes could spoil. */
const ON_POSTGRES = ['story', 'sync', 'sync-assignment', 'board', 'joining', 'challenges'].map(
	(name) => `e2e/${name}.spec`
);
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

/**
 * Steps that need nothing of each other, side by side; what each says comes in one piece.
 * @param {Record<string, [script: string, args: string[]]>} steps
 */
async function checkAll(steps) {
	const running = Object.entries(steps).map(async ([name, [script, args]]) => {
		const step = spawn(process.execPath, [`node_modules/${script}`, ...args]);
		let said = '';
		for (const stream of [step.stdout, step.stderr]) stream.on('data', (part) => (said += part));
		const [status] = await once(step, 'close');
		console.log(`\n${status === 0 ? '▸' : '✗'} ${name}\n${said.trimEnd()}`);
		count(status === 0);
	});
	await Promise.all(running);
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

ensurePackages();
// What is checked first needs no database.
const compiled = ensureCompiled();
const { startPostgres } = await import('./throwaway-postgres.js');
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

await checkAll({
	messages: [
		'@inlang/paraglide-js/bin/run.js',
		[
			...['compile', '--project', './src/i18n/project.inlang'],
			...['--outdir', './src/i18n/paraglide', '--strategy', 'baseLocale', '--silent']
		]
	],
	sync: ['@sveltejs/kit/svelte-kit.js', ['sync']]
});
await checkAll({
	format: ['prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
	types: ['svelte-check/bin/svelte-check', ['--threshold', 'warning']],
	lint: ['eslint/bin/eslint.js', ['.']]
});

/** @param {string} name @param {string[]} args @param {Record<string, string>} [env] */
function unit(name, args, env) {
	console.log(`\n▸ ${name}`);
	const file = `${RESULTS}/${name.replaceAll(' ', '-')}.json`;
	const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
	addCounts(file, run('vitest/vitest.mjs', ['run', ...reporters, ...args], env));
}

/** @param {string} name @param {string[]} args @param {Record<string, string>} [env] */
async function browser(name, args, env) {
	console.log(`\n▸ ${name}`);
	const file = `${RESULTS}/${name.replaceAll(' ', '-')}.json`;
	const isOk = run(
		'@playwright/test/cli.js',
		['test', '-c', 'tests/playwright.config.ts', ...args],
		{
			CHROMIUM: findBrowser(),
			E2E_PORT: String(await freeBasePort()),
			PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${file}`,
			...env
		}
	);
	addCounts(file, isOk);
}

/** Whatever touches the database once more, on a real server; the site there is two processes. */
async function onPostgres() {
	const server = await startPostgres();
	if (!server) {
		console.log('\n▸ PostgreSQL is not installed: what it shows was not tested.');
		if (process.env['REQUIRE_POSTGRES']) count(false);
		return;
	}
	unit('unit on PostgreSQL', ['src/lib/server', 'src/cli'], { TEST_POSTGRES: server.url });
	const database = new URL(server.url);
	database.pathname = '/e2e';
	await browser('browser on PostgreSQL', ON_POSTGRES, { E2E_DATABASE_URL: database.href });
	await server.stop();
}

await compiled;
unit('unit', []);
ensureBuilt();
await browser('browser', process.argv.slice(2));
await onPostgres();

console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);
