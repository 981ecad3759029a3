import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const PAGE = 'src/error.html';

/**
 * The page for what goes wrong before any other can be shown. Kit copies it as it is, so with a
 * base a copy with other addresses is made.
 * @param {string} base
 * @param {string} buildDir
 */
export function errorPage(base, buildDir) {
	if (base === '') return PAGE;
	const file = `${buildDir}-error.html`;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, readFileSync(PAGE, 'utf8').replace(/href="(?=\/)/g, `href="${base}`));
	return file;
}
