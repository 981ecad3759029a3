import { readdirSync } from 'node:fs';

const pages = new URL('../routes', import.meta.url);

/**
 * Where the site will live on its host, from BASE_PATH. It must not begin like a page of ours:
 * `/practice/mixed` would then mean two things.
 * @param {string} path
 * @returns {'' | `/${string}`}
 */
export function checkBasePath(path) {
	if (path === '') return '';
	const [, first = ''] = path.split('/');
	if (!/^(\/[\w-]+)+$/.test(path))
		throw new Error(`BASE_PATH is a path such as /bluepencil, without an end slash, not "${path}"`);
	if (readdirSync(pages).includes(first))
		throw new Error(`BASE_PATH: "/${first}" is a page of ours`);
	return /** @type {`/${string}`} */ (path);
}

export const basePath = checkBasePath(process.env['BASE_PATH'] ?? '');
