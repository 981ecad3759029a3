// Asks the registry for known holes in the packages that the site runs with. Fails on high and
// critical ones; where a registry keeps no advisories, says so plainly and goes on.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** What of a report is bad enough to stop. */
const STOPS = new Set(['high', 'critical']);

/**
 * What a report of `npm audit --json` comes to.
 * @param {string} output
 * @returns {{ code: 0 | 1, says: string }}
 */
export function judge(output) {
	const report = parse(output);
	if (!report?.metadata?.vulnerabilities) {
		const why = report?.message ?? report?.error?.summary ?? 'no answer';
		return {
			code: 0,
			says: `NOT CHECKED for known holes: the registry gave no advisories (${why})`
		};
	}
	const found = Object.values(report.vulnerabilities ?? {}).filter(({ severity }) =>
		STOPS.has(severity)
	);
	if (found.length === 0) return { code: 0, says: 'No known hole rated high or critical' };
	const lines = found.map(({ name, severity, range }) => `  ${severity}: ${name} ${range ?? ''}`);
	return { code: 1, says: ['Known holes in packages:', ...lines].join('\n') };
}

/** @param {string} text */
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const ask = ['audit', '--omit=dev', '--audit-level=high', '--json', '--package-lock-only'];
	const { stdout } = spawnSync('npm', ask, { encoding: 'utf8', timeout: 60_000 });
	const { code, says } = judge(stdout ?? '');
	process.stdout.write(`▸ packages\n${says}\n`);
	process.exit(code);
}
