/** What keeps a site from starting, by the code of the error, and what to do about it. */
const WORDS = {
	mayNotWrite: (/** @type {Place} */ { folder }) =>
		`The user who runs it may not write in ${folder}. Give that folder and its files to this user, or name another one with DATA_DIR.`,
	notWhole: (/** @type {Place} */ { folder }) =>
		`${folder}/bluepencil.db is not a whole database. Bring a backup back: npm run restore`,
	full: (/** @type {Place} */ { folder }) =>
		`The disk that holds ${folder} is full. Make room, and start again.`,
	isNewer: () =>
		'A newer version has brought the database up to date, and this one does not know how. Start that version, or bring a backup from before it back: npm run restore',
	noServer: (/** @type {Place} */ { host }) =>
		`PostgreSQL does not answer at ${host}. Start it, or correct DATABASE_URL.`,
	noEntry: (/** @type {Place} */ { host }) =>
		`PostgreSQL at ${host} refuses the name or the password in DATABASE_URL.`,
	noDatabase: (/** @type {Place} */ { name }) =>
		`PostgreSQL has no database "${name}". Make it (createdb ${name}), or correct DATABASE_URL.`
};

/** @type {[codes: RegExp, words: keyof typeof WORDS][]} */
const CAUSES = [
	[/^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EROFS|EPERM)/, 'mayNotWrite'],
	[/^SQLITE_(NOTADB|CORRUPT)/, 'notWhole'],
	[/^(SQLITE_FULL|ENOSPC)/, 'full'],
	[/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|57P03)/, 'noServer'],
	[/^28/, 'noEntry'],
	[/^3D000/, 'noDatabase']
];

/**
 * @typedef {object} Place
 * @property {string} folder of the data
 * @property {string} host of PostgreSQL, with its port
 * @property {string} name of the database there
 */

/**
 * Why the site cannot start, and what to do, without the password of an address; null when only the
 * error itself can tell.
 * @param {unknown} error
 * @param {Record<string, string | undefined>} env
 * @returns {string | null}
 */
export function startProblem(error, env) {
	const { code, issues, message } =
		/** @type {{ code?: unknown, issues?: unknown, message?: unknown }} */ (error ?? {});
	if (Array.isArray(issues))
		return issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n');
	// What Kysely's migrator says has no code.
	if (/^corrupted migrations: previously executed/.test(String(message))) return WORDS.isNewer();
	const cause = CAUSES.find(([codes]) => codes.test(String(code)));
	return cause ? WORDS[cause[1]](placeIn(env)) : null;
}

/** @param {Record<string, string | undefined>} env @returns {Place} */
function placeIn({ DATA_DIR, DATABASE_URL }) {
	const folder = DATA_DIR || './data';
	if (!DATABASE_URL || !URL.canParse(DATABASE_URL)) return { folder, host: '', name: '' };
	const { host, pathname } = new URL(DATABASE_URL);
	return { folder, host, name: decodeURIComponent(pathname.slice(1)) };
}
