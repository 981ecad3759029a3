// Beside the server, the build makes the files that its threads run: reading and drafting texts, and
// making backups.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const path = (/** @type {string} */ relative) =>
	fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/**
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} out where the build is made
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withWorker(adapter, out) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			await build({
				configFile: false,
				logLevel: 'warn',
				resolve: { alias: { $lib: path('src/lib') } },
				build: {
					ssr: true,
					rolldownOptions: {
						input: [
							path('src/lib/server/importing/work.ts'),
							path('src/lib/server/backup/back-up-worker.ts')
						]
					},
					outDir: `${out}/worker`,
					target: 'node20'
				}
			});
		}
	};
}
