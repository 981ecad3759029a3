import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { browserslistToTargets } from 'lightningcss';
import { defineConfig } from 'vitest/config';
import { checkContentPlugin } from './src/cli/check-content-plugin.js';
import { oneLanguagePlugin } from './src/cli/one-language-plugin.js';

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

/**
 * Few large scripts instead of thirty small ones: they compress a tenth better, and cost fewer
 * trips on a slow line. What every page runs, what shows an article, and what works on one.
 */
const SCRIPTS = [
	{
		name: 'frame',
		test: /node_modules|client-optimized\/(app|matchers)\.js|src\/lib\/ui\/(basics|reading)\/|src\/routes\/\+(layout|error)/,
		priority: 3
	},
	{
		name: 'article',
		test: /src\/lib\/ui\/(passage\/(Paragraphs|Sentence|passage-text)|exercise\/Desk|attempt\/(RoundList|round-links|hub))/,
		priority: 2
	},
	{
		name: 'player',
		test: /src\/lib\/ui\/(attempt|passage)\/(?!WordDialog|ReadAloud|draft|item-url)|src\/lib\/ui\/exercise\/(MarkPlayer|TaskRail)|src\/routes\/attempts\/\[attempt\]\/\[exercise\]\/\+page/,
		priority: 1
	}
];

export default defineConfig({
	plugins: [checkContentPlugin(), messages, oneLanguagePlugin(), sveltekit()],
	// Older school iPads know neither light-dark() nor nesting: lower both. Scripts stay es2022.
	css: {
		transformer: 'lightningcss',
		lightningcss: { targets: browserslistToTargets(['safari 15.4', 'chrome 100', 'firefox 100']) }
	},
	build: { target: 'es2022' },
	environments: {
		client: {
			build: { rolldownOptions: { output: { codeSplitting: { groups: SCRIPTS } } } }
		}
	},
	test: { include: ['src/**/*.test.ts', 'tests/*.test.ts'], environment: 'node' }
});
