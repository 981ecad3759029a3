import { readdirSync, readFileSync } from 'node:fs';

const CALL =
	/\b(?:test|it)(?:\.(?:each|for)\([\s\S]{0,2000}?\))?\(\s*(?:'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`)\s*,/g;

/** The titles of all tests of a file; whatever is filled in only when they run is "…". */
export function titlesIn(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	return [...text.matchAll(CALL)].map(([, plain, filled]) =>
		(plain ?? filled ?? '').replace(/\$\{[^}]*\}|%[sdji]/g, '…').replace(/\\(.)/g, '$1')
	);
}

/** A test that a page names: the file from the top of the project, and the title. */
export interface NamedTest {
	file: string;
	title: string;
}

/** Those of the named tests that do not exist. */
export function missingTests(named: readonly NamedTest[]): string[] {
	const titles = new Map<string, string[]>();
	return named
		.filter(({ file, title }) => {
			if (!titles.has(file)) titles.set(file, isThere(file) ? titlesIn(file) : []);
			return !titles.get(file)?.includes(title);
		})
		.map(({ file, title }) => `${file}: ${title}`);
}

const files = ['src', 'tests'].flatMap((top) =>
	readdirSync(top, { recursive: true, withFileTypes: true })
		.filter(({ name }) => /\.(test|spec)\.ts$/.test(name))
		.map(({ parentPath, name }) => `${parentPath}/${name}`)
);
const isThere = (file: string) => files.includes(file);
