import type { IncomingHttpHeaders } from 'node:http';
import { expect, it } from 'vitest';
import { settleForwarded } from './forwarded.js';

function settle(headers: IncomingHttpHeaders, hops: number): IncomingHttpHeaders {
	const settled = { host: 'school.example', ...headers };
	settleForwarded(settled, hops);
	return settled;
}

const SPOOFED = {
	'x-forwarded-for': '203.0.113.9',
	'x-forwarded-host': 'evil.example'
};

it('believes nobody about addresses and hosts while no proxy is named', () => {
	expect(settle(SPOOFED, 0)).toEqual({ host: 'school.example', 'x-forwarded-proto': 'http' });
});

it('takes what the one trusted proxy added, not what the visitor wrote before it', () => {
	const headers = {
		'x-forwarded-for': '203.0.113.9, 198.51.100.7',
		'x-forwarded-host': 'evil.example, learn.example',
		'x-forwarded-proto': 'http, https'
	};
	expect(settle(headers, 1)).toEqual({
		host: 'learn.example',
		'x-forwarded-for': '198.51.100.7',
		'x-forwarded-proto': 'https'
	});
});

it('counts two proxies from the right', () => {
	const { 'x-forwarded-for': client } = settle(
		{ 'x-forwarded-for': '1.1.1.1, 2.2.2.2, 3.3.3.3' },
		2
	);
	expect(client).toBe('2.2.2.2');
});

it('keeps the host where a trusted proxy names none, or none that could be one', () => {
	expect(settle({}, 1).host).toBe('school.example');
	expect(settle({ 'x-forwarded-host': 'a b/c@d' }, 1).host).toBe('school.example');
	expect(settle({ 'x-forwarded-host': '[::1]:3000' }, 1).host).toBe('[::1]:3000');
});

it('takes the scheme from a proxy that needs no setting, and nothing but https for https', () => {
	expect(settle({ 'x-forwarded-proto': 'https' }, 0)['x-forwarded-proto']).toBe('https');
	expect(settle({ 'x-forwarded-proto': 'https://evil' }, 0)['x-forwarded-proto']).toBe('http');
	expect(settle({}, 0)['x-forwarded-proto']).toBe('http');
});
