import { expect, it } from 'vitest';
import { isForeignPart, isSameOrigin } from './origin';

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

it('knows a part of another site’s page from a link on it that somebody follows', () => {
	const part = (site: string, mode: string, dest: string) =>
		isForeignPart(
			new Headers({ 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest })
		);
	expect(part('cross-site', 'no-cors', 'image')).toBe(true);
	expect(part('cross-site', 'cors', 'empty')).toBe(true);
	expect(part('cross-site', 'navigate', 'iframe')).toBe(true);
	expect(part('cross-site', 'navigate', 'document')).toBe(false);
	// As our own worker passes it on.
	expect(part('cross-site', 'same-origin', 'empty')).toBe(false);
	expect(part('same-origin', 'cors', 'empty')).toBe(false);
	expect(isForeignPart(new Headers())).toBe(false);
});
