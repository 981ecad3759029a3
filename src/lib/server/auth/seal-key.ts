import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The key that closes what a copy of the database must not tell: given by the environment, else
 * kept in a file beside the database and made with the first start.
 */
export function readSealKey(given: string | null, folder: string): string {
	if (given !== null) return given;
	const file = join(folder, 'seal.key');
	return readIfThere(file) ?? makeKey(file, folder);
}

function readIfThere(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch (problem) {
		if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw problem;
	}
}

/** Written whole under another name first: of two processes that start at once, one names it. */
function makeKey(file: string, folder: string): string {
	mkdirSync(folder, { recursive: true });
	const draft = `${file}.${randomBytes(6).toString('hex')}`;
	writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
	try {
		linkSync(draft, file);
	} catch (problem) {
		if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
	} finally {
		rmSync(draft);
	}
	return readFileSync(file, 'utf8').trim();
}
