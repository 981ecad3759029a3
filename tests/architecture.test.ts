import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
	.map((entry) => `${entry.parentPath}/${entry.name}`)
	.filter((file) => !file.includes('/paraglide/') && !file.endsWith('.test.ts'));

const read = (file: string) => readFileSync(file, 'utf8');
const importsOf = (file: string) =>
	[
		...read(file).matchAll(
			/^\s*(?:import|export)\s(?:type\s)?(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"];/gm
		)
	].map(([, from]) => resolve(file, from ?? ''));

/** A relative or aliased import as a path from the root; packages stay as they are. */
function resolve(file: string, from: string): string {
	if (from.startsWith('$lib/')) return from.replace('$lib', 'src/lib');
	if (from.startsWith('$content/')) return from.replace('$content', 'src/content');
	if (from.startsWith('$i18n/')) return from.replace('$i18n', 'src/i18n');
	if (!from.startsWith('.')) return from;
	return new URL(from, `file:///${file}`).pathname.slice(1);
}

/** What each part of the tree may import besides itself; `types` may come from anywhere below. */
const RULES: [part: string, may: RegExp, why: string][] = [
	['src/lib/domain/', /^src\/lib\/domain\//, 'the domain is plain TypeScript'],
	[
		'src/lib/ui/',
		/^(src\/lib\/(ui|domain)|src\/i18n)\/|^src\/lib\/base-path$|^svelte(\/|$)|^\$app\/(forms|navigation)$|^(d3-(scale|shape)|@simplewebauthn\/browser)$/,
		'components show what they are given'
	],
	['src/lib/forms/', /^src\/(lib\/(forms|domain)|i18n)\/|^zod$/, 'a form knows its fields'],
	[
		'src/lib/server/repositories/',
		/^src\/(lib\/(domain|server\/(db|repositories))|content)\/|^kysely$|^uuid$/,
		'repositories hold queries'
	],
	[
		'src/lib/server/services/',
		/^src\/(lib\/(domain|server\/(db|repositories|services|app|fingerprint|mailer|auth\/(secret|token|seal|authenticator|passkey-ceremony|relying-party)))|content)\b|^(uuid|obscenity|papaparse|approx-string-match|ts-fsrs)$/,
		'services hold transactions'
	],
	[
		'src/routes/',
		/^src\/(lib\/(base-path|ui|domain|forms|server\/(app|auth|http|importing|repositories|services))|i18n|routes)\b|^@sveltejs\/kit$|^svelte(\/|$)|^\$app\/|^node:crypto$/,
		'routes parse, call and answer'
	]
];

describe('imports flow one way', () => {
	for (const [part, may, why] of RULES) {
		it(`${part}: ${why}`, () => {
			const strays = files
				.filter((file) => file.startsWith(part))
				.flatMap((file) => importsOf(file).map((from) => `${file} → ${from}`))
				.filter((line) => !may.test(line.split(' → ')[1] ?? ''))
				.filter((line) => !/→ (\.\/\$types|src\/routes\/.*\$types)/.test(line));
			expect(strays).toEqual([]);
		});
	}
});

it('redirects go through our own, which knows where the site lives', () => {
	const kit = /import \{[^}]*\bredirect\b[^}]*\} from '@sveltejs\/kit'/;
	const strays = files.filter((file) => kit.test(read(file)));
	expect(strays).toEqual(['src/lib/server/http/redirect.ts']);
});

it('the domain asks no clock, no chance and no machine', () => {
	const domain = files.filter((file) => file.startsWith('src/lib/domain/'));
	expect(domain.length).toBeGreaterThan(30);
	for (const file of domain)
		expect(read(file), file).not.toMatch(
			/Date\.now|new Date|Math\.random|performance\.|process\.|crypto\./
		);
});

it('no file is longer than 300 lines', () => {
	expect(files.filter((file) => read(file).split('\n').length > 300)).toEqual([]);
});

it('no folder is a nameless drawer, and no file is a barrel', () => {
	expect(
		files.filter((file) => /\/(utils?|helpers?|common|misc|index)(\/|\.ts$)/.test(file))
	).toEqual([]);
});

it('the top level holds only what the map in src/ARCHITECTURE.md names', () => {
	const allowed =
		/^(src|static|migrations|tests|svelte\.config\.js|package\.json|tsconfig\.json|README\.md|package-lock\.json|LICENSE|vite\.config\.ts|eslint\.config\.js|SECURITY\.md|Dockerfile|compose\.yaml|\..*)$/;
	const made = ['node_modules', 'build', 'data'];
	expect(readdirSync('.').filter((name) => !allowed.test(name) && !made.includes(name))).toEqual(
		[]
	);
});
