import { readdirSync, readFileSync } from 'node:fs';
import { compile, preprocess } from 'svelte/compiler';
import { expect, it } from 'vitest';
import { addBase, baseLinks } from './base-links.js';

const SCRIPT =
	'<script lang="ts">\n\tlet { root, href, x }: { root: string } = $props();\n</script>\n';
const markupOf = (source: string) => addBase(SCRIPT + source, '/b').split('</script>\n')[1];

it('puts the base before every address that an element holds', () => {
	expect(markupOf('<a href="/practice">p</a>')).toBe('<a href="/b/practice">p</a>');
	expect(markupOf('<a {href}>p</a>')).toBe('<a href={__withBase(href)}>p</a>');
	expect(markupOf('<a href="{root}/a?b={x}">p</a>')).toBe(
		'<a href={__withBase(`${root}/a?b=${x}`)}>p</a>'
	);
	expect(markupOf('{#if x}<form action={x ? `/a/${x}` : null}></form>{/if}')).toBe(
		'{#if x}<form action={__withBase(x ? `/a/${x}` : null)}></form>{/if}'
	);
	expect(markupOf('<Card><img src="/a.png" alt="" /></Card>')).toContain('src="/b/a.png"');
});

it('leaves alone what leads elsewhere, and what a component is given', () => {
	for (const source of ['<a href="#top">t</a>', '<form action="?/save"></form>', '<Card {href} />'])
		expect(markupOf(source)).toBe(source);
});

it('brings what it needs, also into a component without a script', () => {
	expect(addBase(`${SCRIPT}<a {href}>p</a>`, '/b')).toMatch(
		/^<script lang="ts">\n\timport \{ withBase as __withBase \}/
	);
	expect(addBase('{#each [1] as n}<a href="/a/{n}">{n}</a>{/each}', '/b')).toMatch(
		/^<script lang="ts">import .*<\/script>\n/
	);
});

it(
	'leaves no address of any component behind, and all of them compile',
	{ timeout: 60_000 },
	async () => {
		const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
			file.endsWith('.svelte')
		);
		expect(files.length).toBeGreaterThan(200);
		for (const file of files) {
			const { code } = await preprocess(readFileSync(`src/${file}`, 'utf8'), baseLinks('/b'));
			expect(code, file).not.toMatch(
				/<[a-z][^<>]*\s(href|src|action|formaction)=("\/(?!b\/)|\{`|"\{)/
			);
			expect(() => compile(code, { generate: 'server', filename: file }), file).not.toThrow();
		}
	}
);
