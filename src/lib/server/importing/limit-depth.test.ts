import { expect, it } from 'vitest';
import { limitDepth } from './limit-depth';

it('a page as people write them stays as it is', () => {
	const page = `<!-- <div> --><div class="a>b"><p>One<p>Two<br><img src=x><ul><li>a<li>b</ul></div>
		<script>if (a<b) document.write("<div>")</script></b>`;
	expect(limitDepth(page)).toBe(page);
	const long = '<p>One<br><li>Two<td>'.repeat(30) + '<div><p>Three</div>'.repeat(500);
	expect(limitDepth(long)).toBe(long);
});

it('of a page that goes too deep, no more than a hundred tags are open at once', () => {
	const flat = limitDepth('<b>'.repeat(300) + 'x' + '</b>'.repeat(300));
	let open = 0;
	let most = 0;
	for (const tag of flat.match(/<\/?b>/g) ?? []) {
		open = Math.max(0, open + (tag === '<b>' ? 1 : -1));
		most = Math.max(most, open);
	}
	expect(most).toBe(100);
	expect(flat.replace(/<\/?b>/g, '')).toBe('x');
});

it('letters that never become a tag cost no more than others', () => {
	const start = performance.now();
	for (const odd of ['<a ', '<!--', '<a "', '</', '<script ', '<b<'])
		limitDepth(odd.repeat(300_000));
	expect(performance.now() - start).toBeLessThan(3000);
});
