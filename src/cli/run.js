// Runs a command written in TypeScript with the site's own aliases: node src/cli/run.js NAME …
import { ensureInstalled } from './ensure-installed.js';

const [name] = process.argv.slice(2);
const files = {
	'check-key': './src/cli/check-key.ts',
	bench: './tests/bench/bench.ts'
};
const file = files[/** @type {keyof typeof files} */ (name)];
if (!file) {
	console.error(`Unknown command "${name}". There are: ${Object.keys(files).join(', ')}`);
	process.exit(2);
}
ensureInstalled();
const { runnerImport } = await import('vite');
const root = new URL('../../', import.meta.url).pathname;
const alias = { $lib: `${root}src/lib`, $i18n: `${root}src/i18n`, $content: `${root}src/content` };
const { module } = await runnerImport(file, { resolve: { alias }, logLevel: 'error' });
await /** @type {{ main: (args: string[]) => Promise<void> }} */ (module).main(
	process.argv.slice(3)
);
