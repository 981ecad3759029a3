import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { m } from '$i18n/paraglide/messages';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
	.map((entry) => `${entry.parentPath}/${entry.name}`)
	.filter((file) => !file.includes('/paraglide/') && !file.endsWith('.test.ts'));
const used = new Set(
	sources.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/(?<![\w.])m\.([a-z0-9_]+)\b/g)].map(
			([, key]) => key ?? ''
		)
	)
);
const written = Object.keys(JSON.parse(readFileSync('src/i18n/messages/en.json', 'utf8'))).filter(
	(key) => key !== '$schema'
);

it('compiles every message that is used, so that no word is missing on a page', () => {
	expect(used.size).toBeGreaterThan(100);
	const messages = m as unknown as Record<string, unknown>;
	expect([...used].filter((key) => typeof messages[key] !== 'function')).toEqual([]);
});

it('keeps no message that no page uses', () => {
	expect(written.filter((key) => !used.has(key))).toEqual([]);
});

it('no message is written twice: the second would stand in for the first', () => {
	const text = readFileSync('src/i18n/messages/en.json', 'utf8');
	const keys = [...text.matchAll(/^\t"(\w+)"(?=:)/gm)].map(([, key]) => key);
	expect(keys.length).toBeGreaterThan(1000);
	expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
