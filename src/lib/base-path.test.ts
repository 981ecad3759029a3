import { expect, it } from 'vitest';
import { withBase, withoutBase } from './base-path';

const BASE = '/bluepencil';

it('puts the base before a path of the site, once', () => {
	expect(withBase('/practice', BASE)).toBe('/bluepencil/practice');
	expect(withBase('/', BASE)).toBe('/bluepencil/');
	expect(withBase('/?a=1', BASE)).toBe('/bluepencil/?a=1');
	for (const there of ['/bluepencil', '/bluepencil/practice', '/bluepencil?a=1', '/bluepencil#b'])
		expect(withBase(there, BASE)).toBe(there);
	expect(withBase('/bluepencils', BASE)).toBe('/bluepencil/bluepencils');
});

it('leaves alone what is no path of the site', () => {
	for (const other of ['https://a.example/', '//a.example/', '?/save', '#content', 'x', '', null])
		expect(withBase(other, BASE)).toBe(other);
});

it('takes the base away again', () => {
	expect(withoutBase('/bluepencil/practice', BASE)).toBe('/practice');
	expect(withoutBase('/bluepencil', BASE)).toBe('/');
	expect(withoutBase('/bluepencils', BASE)).toBe('/bluepencils');
});

it('changes nothing where there is no base', () => {
	for (const path of ['/', '/practice', '?/save']) {
		expect(withBase(path, '')).toBe(path);
		expect(withoutBase(path, '')).toBe(path);
	}
});
