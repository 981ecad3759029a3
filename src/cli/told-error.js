/** What PostgreSQL and SQLite name of themselves; a `detail` holds the row, a `where` the values. */
const NAMES = ['code', 'severity', 'schema', 'table', 'column', 'constraint', 'routine'];

/** Of PostgreSQL: data that it refuses. Of Node.js: arguments. Both quote what they were given. */
const QUOTING = /^(22[0-9A-Z]{3}|ERR_INVALID_ARG\w*)$/;

/**
 * An error as it may stand in a log: its kind, what it names of the program and the database, and
 * where it happened; nothing that somebody sent. A field that no line here lists is left out.
 * @param {unknown} error
 * @returns {unknown}
 */
export function toldError(error) {
	if (typeof error !== 'object' || error === null) return error;
	const given = /** @type {Record<string, unknown>} */ (error);
	const { message, stack, cause, errors } = given;
	const isQuoting = error instanceof SyntaxError || QUOTING.test(String(given['code']));
	return {
		type: error.constructor?.name,
		...(isQuoting ? {} : { message }),
		...Object.fromEntries(NAMES.flatMap((name) => (given[name] ? [[name, given[name]]] : []))),
		stack: placesIn(String(stack ?? ''), String(message)),
		...(cause ? { cause: toldError(cause) } : {}),
		...(Array.isArray(errors) ? { errors: errors.map(toldError) } : {})
	};
}

/** The lines of a stack that say where, without the message that stands before them. */
const placesIn = (/** @type {string} */ stack, /** @type {string} */ message) =>
	stack
		.replace(message, () => '')
		.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.join('\n');
