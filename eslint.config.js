import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Refuse imports, and say why in the editor. Tests may reach anywhere. */
const forbid = (files, group, message) => ({
	files,
	ignores: ['**/*.test.ts'],
	rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] }
});

export default ts.config(
	{
		ignores: [
			'build',
			'.builds',
			'.svelte-kit',
			'src/i18n/paraglide',
			'data',
			'tests/results',
			'tests/report'
		]
	},
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-invalid-void-type': 'off',
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			'no-console': ['error', { allow: ['error'] }]
		}
	},
	{ files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	forbid(
		['src/lib/domain/**/*.ts'],
		[
			'$lib/*',
			'$app/*',
			'$env/*',
			'$i18n/*',
			'$content/*',
			'svelte*',
			'kysely*',
			'node:*',
			'zod',
			'**/server/**'
		],
		'The domain is plain TypeScript: pass values in.'
	),
	forbid(
		['src/routes/**'],
		['kysely*', 'better-sqlite3', '$lib/server/db/*'],
		'Routes call services and repositories, not the database.'
	),
	forbid(
		['src/lib/ui/**'],
		['$lib/server/*', '$lib/forms/*', '$content/*', 'zod', 'kysely*'],
		'Components show what they are given; the server decides.'
	),
	forbid(
		['src/lib/forms/**'],
		['$lib/server/*', '$lib/ui/*', '$app/*'],
		'A form knows its fields and the domain, nothing else.'
	),
	forbid(
		['src/lib/server/repositories/**'],
		['**/services/*', '$lib/ui/*', '$lib/forms/*', '$app/*'],
		'Repositories hold queries: they know the database and the domain.'
	),
	forbid(
		['src/lib/server/services/**'],
		['$lib/ui/*', '$lib/forms/*', '$app/*', '**/http/*'],
		'Services work with values; requests and forms end in the routes.'
	)
);
