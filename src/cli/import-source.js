import { runnerImport } from 'vite';

const root = new URL('../../', import.meta.url).pathname;
const alias = { $lib: `${root}src/lib`, $i18n: `${root}src/i18n`, $content: `${root}src/content` };

/**
 * Import a TypeScript file of the site from outside it, with the site's own aliases.
 * @template T
 * @param {string} file
 * @returns {Promise<T>}
 */
export async function importSource(file) {
	const { module } = await runnerImport(file, { root, resolve: { alias }, logLevel: 'error' });
	return /** @type {T} */ (module);
}
