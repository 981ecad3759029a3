import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

/** Set by the program itself, or for tests alone. */
const OWN = ['WORKER_FILE', 'BUILD_DIR', 'NODE_ENV', 'PROTOCOL_HEADER', 'BODY_SIZE_LIMIT'];

const namesIn = (file: string, pattern: RegExp) =>
	[...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name ?? '');

it('the README names every variable that may be set', () => {
	const names = [
		...namesIn('src/lib/server/config.ts', /^\t([A-Z][A-Z_]+): z\./gm),
		...namesIn('src/cli/serve.js', /(?:env\[|wholeNumber\()'([A-Z_]+)'/g),
		...namesIn('src/cli/base-path.js', /env\['([A-Z_]+)'/g)
	];
	expect(names.length).toBeGreaterThan(15);
	const told = new Set(namesIn('README.md', /`([A-Z_]+)`/g));
	expect(names.filter((name) => !OWN.includes(name) && !told.has(name))).toEqual([]);
});

/** In a container these are settled; what is published, and volumes, say where that is outside. */
const SETTLED = ['PORT', 'HOST', 'DATA_DIR'];

it.each(['app', 'app2', 'tools'])('under Docker, %s gets every setting of the README', (name) => {
	const { services } = parse(readFileSync('src/deploy/compose.yaml', 'utf8'), { merge: true });
	const passed = [...Object.keys(services[name].environment), ...services.app.build.args];
	const rows = namesIn('README.md', /^\| (`[A-Z_]+`.*?) +\|/gm);
	const named = rows.flatMap((row) => row.replaceAll('`', '').split(', '));
	expect(named.length).toBeGreaterThan(15);
	expect(named.filter((one) => !SETTLED.includes(one) && !passed.includes(one))).toEqual([]);
});
