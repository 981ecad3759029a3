import { expect, it } from 'vitest';
import { isSameOrigin } from './origin';

const ask = (headers: Record<string, string>, host = 'school.example:3000') =>
	isSameOrigin(new Headers(headers), host);

it('takes a form from our own page, whatever scheme a proxy speaks', () => {
	expect(ask({ origin: 'http://school.example:3000' })).toBe(true);
	expect(ask({ origin: 'https://school.example:3000' })).toBe(true);
	expect(ask({ 'sec-fetch-site': 'same-origin' })).toBe(true);
});

it('refuses a form from another site, another port, a sandbox or a sister domain', () => {
	expect(ask({ origin: 'https://evil.example' })).toBe(false);
	expect(ask({ origin: 'http://school.example:4000' })).toBe(false);
	expect(ask({ origin: 'null' })).toBe(false);
	expect(ask({ 'sec-fetch-site': 'same-site', origin: 'http://school.example:3000' })).toBe(false);
	expect(ask({ 'sec-fetch-site': 'cross-site' })).toBe(false);
});

it('takes a request of a program, which carries nobody’s cookies by accident', () => {
	expect(ask({})).toBe(true);
});
