import { subscribe } from 'node:diagnostics_channel';

/**
 * `npm run dev` prints the link that makes the first account, as the built server does; the site
 * tells it with the first page it serves.
 * @returns {import('vite').Plugin}
 */
export function setUpLinkPlugin() {
	return {
		name: 'set-up-link',
		apply: 'serve',
		configureServer(server) {
			subscribe('bluepencil:set-up', (path) => {
				const link = new URL(String(path), server.resolvedUrls?.local[0]);
				server.config.logger.info(`Nobody has an account yet. Make the first one here: ${link}`);
			});
		}
	};
}
