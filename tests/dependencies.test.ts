import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
	version?: string;
	resolved?: string;
	integrity?: string;
	dev?: boolean;
	optional?: boolean;
	license?: string;
	link?: boolean;
	hasInstallScript?: boolean;
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const own = readJson('package.json') as {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
};
const packages = (readJson('package-lock.json') as { packages: Record<string, Locked> }).packages;
const locked = Object.entries(packages).filter(([path]) => path !== '');
const production = locked.filter(([, { dev }]) => !dev);

/** Free to use, change and pass on, without a duty that reaches the site's own code. */
const ALLOWED = new Set([
	...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
	...['Unlicense', 'CC0-1.0', 'Python-2.0', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'],
	// As the package "duck" calls its two clauses.
	...[
		'BSD',
		'(MIT OR WTFPL)',
		'(BSD-2-Clause OR MIT OR Apache-2.0)',
		'MIT OR Apache-2.0',
		'OFL-1.1'
	]
]);

it('every locked package has the hash that it is checked against', () => {
	expect(locked.length).toBeGreaterThan(100);
	const without = locked.filter(
		([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')
	);
	expect(without.map(([path]) => path)).toEqual([]);
});

it('no locked package comes from git, from a folder or over plain http', () => {
	// Without an address it comes from the registry, and its hash says that it is the same one.
	const strange = locked.filter(
		([, { resolved, link, version }]) =>
			link || !version || (resolved && !/^https:\/\/[\w./@-]+\.tgz$/.test(resolved))
	);
	expect(strange.map(([path, { resolved }]) => `${path} ${resolved}`)).toEqual([]);
});

it('a package is asked for by its exact version', () => {
	const asked = Object.entries({ ...own.dependencies, ...own.devDependencies });
	expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('only the packages that are named may run a program of their own when they are installed', () => {
	const named = Object.keys(own.allowScripts);
	const runs = production.filter(([, { hasInstallScript }]) => hasInstallScript);
	expect(runs.map(([path]) => path.replace(/^.*node_modules\//, ''))).toEqual(named);
});

it('every package that the site runs with has a licence from the list', () => {
	// What belongs to another system is locked too, but not installed here.
	const there = production.filter(([path]) => existsSync(`${path}/package.json`));
	expect(there.length).toBeGreaterThan(60);
	const strange = there
		.map(([path]) => ({ path, ...(readJson(`${path}/package.json`) as Locked) }))
		.filter(({ license }) => !ALLOWED.has(license ?? ''));
	expect(strange.map(({ path, license }) => `${path}: ${JSON.stringify(license)}`)).toEqual([]);
	const missing = production.filter(([path, { optional }]) => !optional && !existsSync(path));
	expect(missing.map(([path]) => path)).toEqual([]);
});
