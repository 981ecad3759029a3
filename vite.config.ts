import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { browserslistToTargets } from 'lightningcss';
import { defineConfig } from 'vitest/config';
import { basePath } from './src/cli/base-path.js';
import { checkContentPlugin } from './src/cli/check-content-plugin.js';
import { setUpLinkPlugin } from './src/cli/set-up-link-plugin.js';
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
 *
 * The list of all routes (client-optimized/app.js) stays out of them: Kit looks for a page's style
 * sheets along its imports, and would take every other page for one of them.
 */
const SCRIPTS = [
	{
		name: 'frame',
		test: /node_modules\/(svelte|@sveltejs|esm-env|clsx|devalue)\/(?!.*(app\/forms|bindings\/select|svelte-element|elements\/actions)\.js)|src\/lib\/ui\/(basics\/(SiteHeader|SiteFooter|Stroke|Icon|ElementBadge|tokens|base)|reading\/)|src\/routes\/(\+(layout|error)|attempts\/\[attempt\]\/\+layout)/,
		priority: 3
	},
	{
		name: 'article',
		test: /src\/lib\/ui\/(passage\/(Paragraphs|Sentence|passage-text)|exercise\/Desk|attempt\/RoundList)/,
		priority: 2
	},
	{
		name: 'player',
		test: /src\/lib\/ui\/(attempt|passage)\/(?!WordDialog|ReadAloud|draft|item-url|list-drafts|left-behind|round-links|hub|QueuedHandIns|send-queued)|src\/lib\/ui\/exercise\/(MarkPlayer|TaskRail)|src\/routes\/attempts\/\[attempt\]\/(Work|\[exercise\]\/\+page)/,
		priority: 1
	}
];

const isStyle = (file: string) => file.endsWith('.css');

export default defineConfig({
	plugins: [checkContentPlugin(), messages, oneLanguagePlugin(), setUpLinkPlugin(), sveltekit()],
	// Older school iPads know neither light-dark() nor nesting: lower both. Scripts stay es2022.
	css: {
		transformer: 'lightningcss',
		lightningcss: { targets: browserslistToTargets(['safari 15.4', 'chrome 100', 'firefox 100']) }
	},
	define: { __BASE_PATH__: JSON.stringify(basePath) },
	build: { target: 'es2022' },
	environments: {
		client: {
			build: {
				// Every page knows what every other would fetch: with fifty routes that list of scripts weighed
				// 5 KB. Their style sheets stay in it; scripts name the few others that they need.
				modulePreload: { resolveDependencies: (_, files) => files.filter(isStyle) },
				rolldownOptions: { output: { codeSplitting: { groups: SCRIPTS } } }
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		// Tests share no state: modules read once for all of them save two minutes of three.
		pool: 'threads',
		isolate: false,
		// Left alone, it keeps one core free.
		maxWorkers: '100%'
	}
});
