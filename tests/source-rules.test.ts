import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// What must not stand anywhere in the sources: cheaper to keep out than to defend.

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter(({ name }) => /\.(ts|js|svelte|html)$/.test(name) && !name.endsWith('.test.ts'))
	.map(({ parentPath, name }) => `${parentPath}/${name}`)
	.filter((file) => !file.includes('/paraglide/'))
	.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const server = /^src\/(lib\/(server|forms|domain)|routes|hooks)/;

/** The files below `part` that hold the pattern. */
const filesWith = (pattern: RegExp, part = /./) =>
	sources.filter(({ file, text }) => part.test(file) && pattern.test(text)).map(({ file }) => file);

/** Those of the files that do not stand in the folder. */
const outsideOf = (folder: string, files: string[]) =>
	files.filter((file) => !file.startsWith(folder));

it('the search finds what stands there', () => {
	expect(sources.length).toBeGreaterThan(800);
	expect(filesWith(/createHash\(/)).toContain('src/lib/server/auth/token.ts');
});

it('no text becomes code', () => {
	expect(filesWith(/\beval\(|new Function\(|\bsetTimeout\(\s*['"`]|node:vm\b/)).toEqual([]);
});

it('no text becomes markup of a page', () => {
	expect(filesWith(/\{@html|insertAdjacentHTML|document\.write|outerHTML\s*=/)).toEqual([]);
	// A document of its own, without scripts, from which only text is taken.
	expect(filesWith(/innerHTML\s*=/)).toEqual(['src/lib/server/importing/page-about.ts']);
	expect(filesWith(/javascript:|\ssrcdoc=|\sstyle="/, /\.(svelte|html)$/)).toEqual([]);
});

it('no text becomes a part of a query: values are bound, and only the program names columns', () => {
	// Names of columns, read from the database itself; only the demo's command calls it.
	expect(filesWith(/sql\.(raw|lit|literal)\b/)).toEqual([
		'src/lib/server/repositories/class-copies.ts'
	]);
	const elsewhere = outsideOf('src/lib/server/db/', filesWith(/\bsql`/));
	expect(outsideOf('src/lib/server/repositories/', elsewhere)).toEqual([]);
	const drivers = /from '(better-sqlite3|pg)'|\.prepare\(/;
	const own = outsideOf('src/lib/server/backup/', filesWith(drivers, server));
	expect(outsideOf('src/lib/server/db/', own)).toEqual([]);
});

it('no text becomes a search pattern', () => {
	const made = filesWith(/new RegExp\(/, /^src\/(lib\/(server|forms|ui)|routes)/);
	// Made of letters that stand beside it, and of where the site lives.
	expect(made).toEqual([
		'src/lib/server/importing/clean-text.ts',
		'src/lib/ui/offline/exercise-page.ts'
	]);
});

it('the server starts no program but those of PostgreSQL, and writes no file but its database, its key and backups', () => {
	expect(filesWith(/child_process|\bexecFile|\bspawn\(/, server)).toEqual([
		'src/lib/server/backup/postgres-tools.ts'
	]);
	const key = 'src/lib/server/auth/seal-key.ts';
	expect(filesWith(/\b(writeFile|appendFile|createWriteStream)(Sync)?\(/, server)).toEqual([key]);
	const backups = outsideOf('src/lib/server/backup/', filesWith(/node:fs/, server));
	expect(outsideOf('src/lib/server/db/', backups)).toEqual([key]);
});

it('the server speaks to nobody but its mail server and the addresses that teachers name', () => {
	const speaks = /node:https?'|node:net'|node:tls'|nodemailer|\bfetch\(/;
	const files = filesWith(speaks, /^src\/lib\/server/);
	expect(files.filter((file) => !file.includes('/importing/'))).toEqual([
		'src/lib/server/mailer.ts'
	]);
	expect(filesWith(/rejectUnauthorized|NODE_TLS_REJECT/)).toEqual([]);
});

it('whatever must not be guessed comes from the system’s own source of chance', () => {
	expect(filesWith(/Math\.random/, server)).toEqual([]);
	// Pauses, so that a class does not ask in one moment.
	expect(filesWith(/Math\.random/)).toEqual([
		'src/lib/ui/attempt/autosave.svelte.ts',
		'src/lib/ui/attempt/send-queued.ts',
		'src/lib/ui/offline/answer-page.ts'
	]);
});

it('there is one cipher and one hash, and neither is an old one', () => {
	const calls = sources.flatMap(({ text }) => [
		...text.matchAll(/\b(?:createHash|createHmac|createCipheriv|hkdfSync)\(\s*'?([\w-]+)/g)
	]);
	const used = new Set(calls.map(([, name]) => name));
	expect([...used].sort()).toEqual(['CIPHER', 'sha256']);
	expect(filesWith(/'aes-256-gcm'/)).toEqual(['src/lib/server/auth/seal.ts']);
	// Authenticator apps know codes by HMAC-SHA-1 alone (RFC 6238), which is not broken as such.
	expect(filesWith(/\bmd5\b|\bsha1\b|-ecb'|-cbc'/i, server)).toEqual([
		'src/lib/server/auth/authenticator.ts'
	]);
});

it('the address that a request came from only counts wrong tries', () => {
	const address = /getClientAddress|x-forwarded-for|x-real-ip|remoteAddress/i;
	// The first takes away what no proxy of ours has written; the second makes a key of what is left.
	const readers = ['src/cli/forwarded.js', 'src/lib/server/auth/network-key.ts'];
	expect(filesWith(address)).toEqual(readers);
	const users = filesWith(/networkKey\(event\)/);
	expect(users.filter((file) => !/^src\/routes\/(join|\(account\))\//.test(file))).toEqual([]);
});

it('pages take no messages from other windows, and open no socket', () => {
	const asks = /postMessage|addEventListener\('message'|WebSocket|RTCPeerConnection/;
	// To the service worker of this site, which alone is asked.
	expect(filesWith(asks, /^src\/(lib\/ui|routes)/)).toEqual(['src/lib/ui/offline/tell-worker.ts']);
});

it('no key, password or token stands in the sources', () => {
	const secret =
		/-----BEGIN|\b(api_?key|secret|password|token)\b['"]?\s*[:=]\s*['"][A-Za-z0-9+/_-]{16,}['"]/i;
	expect(filesWith(secret)).toEqual([]);
});

it('a script gets no cookie to read', () => {
	expect(filesWith(/document\.cookie|cookieStore/)).toEqual([]);
	expect(filesWith(/httpOnly:\s*false/)).toEqual([]);
});
