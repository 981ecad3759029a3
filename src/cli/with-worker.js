// Beside the server, the build makes the file that its worker threads run: reading and drafting texts.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const path = (/** @type {string} */ relative) =>
	fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/**
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withWorker(adapter) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			await build({
				configFile: false,
				logLevel: 'warn',
				resolve: { alias: { $lib: path('src/lib') } },
				build: {
					ssr: path('src/lib/server/importing/work.ts'),
					outDir: `${process.env['BUILD_DIR'] ?? path('build')}/worker`,
					target: 'node20'
				}
			});
		}
	};
}
