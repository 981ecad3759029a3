// Runs a command written in TypeScript with the site's own aliases: node src/cli/run.js NAME …
import { ensureInstalled } from './ensure-installed.js';
import { startProblem } from './start-problem.js';

const [name] = process.argv.slice(2);
const files = {
	'check-key': './src/cli/check-key.ts',
	draft: './src/cli/draft.ts',
	user: './src/cli/user.ts',
	recompute: './src/cli/recompute.ts',
	backup: './src/cli/backup.ts',
	restore: './src/cli/restore.ts',
	demo: './src/cli/demo.ts',
	move: './src/cli/move.ts',
	'schema-fixtures': './tests/upgrades/make-fixtures.ts',
	bench: './tests/bench/bench.ts'
};
const file = files[/** @type {keyof typeof files} */ (name)];
if (!file) {
	console.error(`Unknown command "${name}". There are: ${Object.keys(files).join(', ')}`);
	process.exit(2);
}
await ensureInstalled();
const { importSource } = await import('./import-source.js');
/** @type {{ main: (args: string[]) => Promise<void> }} */
const command = await importSource(file);
await command.main(process.argv.slice(3)).catch((error) => {
	console.error(startProblem(error, process.env) ?? error);
	process.exit(1);
});
