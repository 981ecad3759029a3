import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The files below a folder, by their paths from there; links are not followed.
 * @param {string} folder
 */
export function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
