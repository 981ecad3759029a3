import { expect, it } from 'vitest';
import { pageNumber } from './page-number';

const of = (text: string) => pageNumber(new URL(`http://localhost/admin/log?page=${text}`));

it('is what the address says', () => {
	expect([of('1'), of('12'), of('999999')]).toEqual([1, 12, 999_999]);
});

it('is the first page for whatever is no page', () => {
	for (const text of [
		'',
		'0',
		'-1',
		'1.5',
		'1e3',
		'1e309',
		'Infinity',
		'NaN',
		'1000000',
		' 2',
		'٣'
	])
		expect(of(text), text).toBe(1);
	expect(pageNumber(new URL('http://localhost/admin/log'))).toBe(1);
});
