// Bad requests to the built site: node tests/fuzz/run.js [--count N] [--seed N] [--json]
// Bundled first: schemas bring every message with them, and 2,500 modules one by one take half a minute.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = new URL('../../', import.meta.url).pathname;
const alias = { $lib: `${root}src/lib`, $i18n: `${root}src/i18n`, $content: `${root}src/content` };
const outDir = `${root}.bench/fuzz-${process.pid}`;
await build({
	...{ root, configFile: false, logLevel: 'error', resolve: { alias }, publicDir: false },
	build: { ssr: `${root}tests/fuzz/main.ts`, outDir, target: 'node20', minify: false }
});
/** @type {{ main: (args: string[]) => Promise<void> }} */
const { main } = await import(pathToFileURL(`${outDir}/main.js`).href);
await main(process.argv.slice(2)).finally(() => rmSync(outDir, { recursive: true, force: true }));
process.exit();
