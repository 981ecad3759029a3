import { expect, it } from 'vitest';
import { readyLines } from './ready-lines.js';

const addresses = ['http://localhost:3000', 'http://10.0.0.5:3000'];
const links = (given: { base?: string; setUpPath?: string; siteUrl?: string }) =>
	readyLines({ addresses, base: '', setUpPath: '/set-up/t', siteUrl: undefined, ...given })
		.filter((line) => line.includes('/set-up/'))
		.map((line) => line.trim());

it('the link for the first account begins with every address of this machine', () => {
	expect(links({})).toEqual(addresses.map((address) => `${address}/set-up/t`));
	expect(links({ siteUrl: '' })).toHaveLength(2);
	expect(links({ setUpPath: '' })).toEqual([]);
});

it('or with the address of the site alone, where that is known, below a path too', () => {
	const site = 'https://learn.school.example';
	expect(links({ siteUrl: `${site}/` })).toEqual([`${site}/set-up/t`]);
	const below = { base: '/pencil', setUpPath: '/pencil/set-up/t' };
	expect(links({ ...below, siteUrl: `${site}/pencil/` })).toEqual([`${site}/pencil/set-up/t`]);
	expect(links({ ...below, siteUrl: site })).toEqual([`${site}/pencil/set-up/t`]);
});
