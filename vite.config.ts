import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { browserslistToTargets } from 'lightningcss';
import { defineConfig } from 'vitest/config';
import { checkContentPlugin } from './src/cli/check-content-plugin.js';

/** In tests the messages are compiled beforehand: the plugin's watcher would keep a run from ending. */
const messages = process.env['VITEST']
	? []
	: paraglideVitePlugin({
			project: './src/i18n/project.inlang',
			outdir: './src/i18n/paraglide',
			strategy: ['baseLocale'],
			// One language so far: messages need not ask which.
			experimentalStaticLocale: '"en"'
		});

export default defineConfig({
	plugins: [checkContentPlugin(), messages, sveltekit()],
	// Older school iPads know neither light-dark() nor nesting: lower both. Scripts stay es2022.
	css: {
		transformer: 'lightningcss',
		lightningcss: { targets: browserslistToTargets(['safari 15.4', 'chrome 100', 'firefox 100']) }
	},
	build: { target: 'es2022' },
	test: { include: ['src/**/*.test.ts', 'tests/*.test.ts'], environment: 'node' }
});
