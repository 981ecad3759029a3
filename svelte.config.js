import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { baseLinks } from './src/cli/base-links.js';
import { basePath } from './src/cli/base-path.js';
import { errorPage } from './src/cli/error-page.js';
import { wholeBuild } from './src/cli/whole-build.js';
import { withOfflineFiles } from './src/cli/with-offline-files.js';
import { withWorker } from './src/cli/with-worker.js';

/** A build for a test stands elsewhere, with all that it makes on the way. */
const buildDir = process.env['BUILD_DIR'] ?? 'build';
const kitDir = buildDir === 'build' ? '.svelte-kit' : `${buildDir}-kit`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: [...(basePath ? [baseLinks(basePath)] : []), vitePreprocess({ style: false })],
	compilerOptions: {
		runes: true,
		discloseVersion: false,
		// A page of statistics has thousands of these names.
		cssHash: ({ hash, filename, css }) => `s${hash(filename ?? css)}`
	},
	kit: {
		outDir: kitDir,
		adapter: wholeBuild(buildDir, (out) =>
			withOfflineFiles(withWorker(adapter({ out, precompress: true }), out), kitDir)
		),
		// Whole paths: the page for "no network" stands in for any other, at its address.
		paths: { base: basePath, relative: false },
		files: { errorTemplate: errorPage(basePath, buildDir) },
		alias: { $i18n: 'src/i18n', $content: 'src/content' },
		// The hook checks origins itself, by host: see src/lib/server/http/origin.ts.
		csrf: { trustedOrigins: ['*'] },
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute on our pages: Kit's live region for route changes.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'font-src': ['self'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
				'object-src': ['none']
			}
		},
		// Pages learn that there is a new version; they take it on when somebody goes on to another page.
		version: { pollInterval: 5 * 60_000 },
		output: { bundleStrategy: 'split' },
		// A player page has twenty small style sheets: in the page they cost no request each.
		inlineStyleThreshold: 16_000
	}
};
