import { expect, it } from 'vitest';
import { forAnyServer } from './load-dump';

/** What psql reads of a dump that arrives in pieces of that many bytes. */
async function passed(dump: string, size: number): Promise<string> {
	const bytes = Buffer.from(dump);
	async function* pieces() {
		for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
	}
	const out: Buffer[] = [];
	for await (const piece of forAnyServer(pieces())) out.push(piece);
	return Buffer.concat(out).toString();
}

const SETTING = 'SET transaction_timeout = 0;';
const ROWS = `COPY public.note (text) FROM stdin;\n${SETTING}\nÄ ${'long '.repeat(2000)}\n\\.\n`;
const head = (setting: string) => `--
-- PostgreSQL database dump
--

\\restrict aKey

SET statement_timeout = 0;
${setting}SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);
`;

it.each([7, 5000, 1_000_000])(
	'asks the server for the one setting, and leaves the rest, in pieces of %i bytes',
	async (size) => {
		const read = await passed(head(`${SETTING}\n`) + ROWS, size);
		const asked = `SELECT pg_catalog.set_config(name, '0', false) FROM pg_catalog.pg_settings WHERE name = 'transaction_timeout';\n`;
		expect(read).toBe(head(asked) + ROWS);
	}
);

it('leaves a dump without that setting as it is, whatever its rows say', async () => {
	expect(await passed(head('') + ROWS, 4096)).toBe(head('') + ROWS);
	expect(await passed('', 1)).toBe('');
});
