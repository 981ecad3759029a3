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
	noConnection: (/** @type {Place} */ { host }) =>
		`PostgreSQL at ${host} has no connection left. Raise its max_connections, or lower DATABASE_POOL.`,
	noEntry: (/** @type {Place} */ { host }) =>
		`PostgreSQL at ${host} refuses the name or the password in DATABASE_URL.`,
	noDatabase: (/** @type {Place} */ { name, user }) =>
		`PostgreSQL has no database "${name}". Make it (createdb -O ${user} ${name}), or correct DATABASE_URL.`,
	mayNotMake: (/** @type {Place} */ { name, user }) =>
		`PostgreSQL user "${user}" may not make tables in the database "${name}". Say, as its administrator: alter database "${name}" owner to "${user}"`,
	noTrust: (/** @type {Place} */ { host }) =>
		`The certificate of PostgreSQL at ${host} is not trusted. Let DATABASE_URL name the host as its certificate does, and the CA that signed it: ?sslmode=verify-full&sslrootcert=/path/ca.pem`,
	noCa: (/** @type {Place} */ { ca }) =>
		`${ca}, which DATABASE_URL names as sslrootcert, cannot be read. Correct the path, or let the user who runs the site read it.`
};

/** The codes of a certificate that cannot be trusted. */
export const UNTRUSTED = /^(ERR_TLS_CERT|UNABLE_TO_|CERT_|(DEPTH_ZERO_)?SELF_SIGNED)/;

/** @type {[codes: RegExp, words: keyof typeof WORDS][]} */
const CAUSES = [
	[/^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EROFS|EPERM)/, 'mayNotWrite'],
	[/^SQLITE_(NOTADB|CORRUPT)/, 'notWhole'],
	[/^(SQLITE_FULL|ENOSPC)/, 'full'],
	[/^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|E(HOST|NET)UNREACH|57P03)/, 'noServer'],
	[/^53300/, 'noConnection'],
	[/^28/, 'noEntry'],
	[/^3D000/, 'noDatabase'],
	[/^42501/, 'mayNotMake'],
	[UNTRUSTED, 'noTrust']
];

const SILENT = /^(timeout|Connection terminated)/;

/**
 * @typedef {object} Place
 * @property {string} folder of the data
 * @property {string} host of PostgreSQL, with its port
 * @property {string | undefined} name of the database there
 * @property {string | undefined} user who asks there
 * @property {string | null} ca the file with whom to trust
 */

/**
 * Why the site cannot start, and what to do, without the password of an address; null when only the
 * error itself can tell.
 * @param {unknown} error
 * @param {Record<string, string | undefined>} env
 * @returns {string | null}
 */
export function startProblem(error, env) {
	const { code, issues, path, message } = /** @type {Record<string, unknown>} */ (error ?? {});
	if (Array.isArray(issues))
		return issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n');
	// What Kysely's migrator says has no code.
	if (/^corrupted migrations: previously executed/.test(String(message))) return WORDS.isNewer();
	const place = placeIn(env);
	if (path && path === place.ca) return WORDS.noCa(place);
	// The driver gives no code to a server that is silent.
	const known = code ?? (SILENT.test(String(message)) ? 'ETIMEDOUT' : '');
	const cause = CAUSES.find(([codes]) => codes.test(String(known)));
	return cause ? WORDS[cause[1]](place) : null;
}

/** @param {Record<string, string | undefined>} env @returns {Place} */
function placeIn({ DATA_DIR, DATABASE_URL }) {
	const folder = DATA_DIR || './data';
	if (!DATABASE_URL || !URL.canParse(DATABASE_URL))
		return { folder, host: '', name: '', user: '', ca: null };
	const { host, pathname, username, searchParams } = new URL(DATABASE_URL);
	const [name, user] = [pathname.slice(1), username].map(decodeURIComponent);
	return { folder, host, name, user, ca: searchParams.get('sslrootcert') };
}
