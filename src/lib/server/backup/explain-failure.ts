import { dirname } from 'node:path';
import { UNTRUSTED } from '../../../cli/start-problem.js';

const FULL = /^(ENOSPC|EDQUOT|SQLITE_FULL)$/;
const FORBIDDEN = /^(EACCES|EPERM|EROFS|SQLITE_READONLY\w*|SQLITE_CANTOPEN\w*|SQLITE_PERM)$/;
const DAMAGED = /^SQLITE_(CORRUPT|NOTADB)/;

/** What went wrong, for whoever runs the machine; null for what nobody foresaw. */
export function explainFailure(error: unknown, folder: string): string | null {
	const { code, message, syscall, path = folder } = error as NodeJS.ErrnoException;
	if (typeof code !== 'string') return null;
	// Such as the CA that an address of PostgreSQL names.
	if (syscall === 'open' && dirname(path) !== folder) return `${path} cannot be read (${code}).`;
	if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no folder ${folder}.`;
	if (FULL.test(code)) return `The disk is full: ${folder} has no room for it.`;
	if (FORBIDDEN.test(code)) return `No permission to write in ${folder}.`;
	if (DAMAGED.test(code)) return `The database is damaged: ${message}.`;
	if (code.startsWith('SQLITE_BUSY')) return 'The database is locked by another program.';
	if (UNTRUSTED.test(code))
		return `The certificate of the database server is not trusted (${message}). Name the CA that signed it in DATABASE_URL: ?sslmode=verify-full&sslrootcert=/path/ca.pem`;
	if (code === 'ECONNREFUSED') return 'The database server does not answer.';
	// What PostgreSQL's programs say is in plain words already; its server numbers what it says.
	if (code === 'PG_TOOL' || /^[0-9][0-9A-Z]{4}$/.test(code)) return `${message}`;
	if (code.startsWith('SQLITE_IOERR') || code === 'EIO')
		return `The disk failed while something was read or written in ${folder} (${code}).`;
	return null;
}
