import { expect, it } from 'vitest';
import { sendFile } from './download';

const NAMES = [
	'Ana"; filename="evil.html',
	'one\r\nSet-Cookie: a=b',
	'../../etc/passwd',
	'C:\\Windows\\win.ini',
	'class\u0000.exe',
	'\u202Efdp.exe',
	'8b 🦊 façade',
	'half \ud83e of a fox',
	'...',
	''
];

it('no name of a class breaks a header, begins another one or leads to another folder', () => {
	for (const name of NAMES) {
		const { headers } = sendFile('', { name, type: 'csv' });
		expect([...headers.keys()].sort()).toEqual([
			'cache-control',
			'content-disposition',
			'content-type'
		]);
		expect(headers.get('content-disposition'), name).toMatch(
			/^attachment; filename="[\w -]+\.csv"; filename\*=UTF-8''[\w.%~!-]*\.csv$/
		);
	}
});

it('a name comes back whole where a system can take it', () => {
	const { headers } = sendFile('', { name: '8b 🦊 façade', type: 'json' });
	const full = /filename\*=UTF-8''(.*)$/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '';
	expect(decodeURIComponent(full)).toBe('8b 🦊 façade.json');
});
