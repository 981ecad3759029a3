import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownPath } from './own-path';

const HERE = 'https://school.example';

it('keeps a path of this site with its query', () => {
	for (const path of ['/', '/learn', '/attempts/1/loaded?view=list', '/join/ABC#top'])
		expect(ownPath(path)).toBe(path);
});

it('writes letters of other alphabets as a header may carry them', () => {
	expect(ownPath('/schüler/€ 5?q=💡')).toBe('/sch%C3%BCler/%E2%82%AC%205?q=%F0%9F%92%A1');
	expect(ownPath('/\ud800')).toBeNull();
});

it('leads nowhere else', () => {
	for (const asked of [
		...['//evil.example', '/\\evil.example', '\\\\evil.example', 'https://evil.example'],
		...['/\t/evil.example', '/\n//evil.example', 'javascript:alert(1)', 'evil', '', null, undefined]
	])
		expect(ownPath(asked), String(asked)).toBeNull();
});

it('stays on this site, whatever is asked for', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'/\\.:@?#a\t\n%') }), (text) => {
			const path = ownPath(`/${text}`);
			if (path !== null) expect(new URL(path, HERE).origin).toBe(HERE);
		})
	);
});
