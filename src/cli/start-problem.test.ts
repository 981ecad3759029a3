import { expect, test } from 'vitest';
import { startProblem } from './start-problem.js';

const FILE = { DATA_DIR: '/srv/data' };
const SERVER = { DATABASE_URL: 'postgres://site:secret-word@db.school.example:5433/bluepencil' };

const failed = (code: string) => Object.assign(new Error('it failed'), { code });

test.each([
	['SQLITE_READONLY', FILE, 'may not write in /srv/data'],
	['SQLITE_READONLY_DIRECTORY', FILE, 'DATA_DIR'],
	['SQLITE_CANTOPEN', FILE, 'may not write'],
	['EACCES', {}, './data'],
	['SQLITE_NOTADB', FILE, 'npm run restore'],
	['SQLITE_CORRUPT', FILE, '/srv/data/bluepencil.db is not a whole database'],
	['SQLITE_FULL', FILE, 'Make room'],
	['ECONNREFUSED', SERVER, 'does not answer at db.school.example:5433'],
	['28P01', SERVER, 'refuses the name or the password'],
	['3D000', SERVER, 'no database "bluepencil"']
])('%s is told with what to do about it', (code, env, words) => {
	const problem = startProblem(failed(code), env);
	expect(problem).toContain(words);
	expect(problem).not.toContain('secret-word');
});

test('an old version on a database of a newer one says which way back there is', () => {
	const problem = startProblem(
		new Error('corrupted migrations: previously executed migration 2026-12-24-01-x is missing'),
		FILE
	);
	expect(problem).toContain('newer version');
	expect(problem).toContain('npm run restore');
});

test('a variable that is wrong is named', () => {
	const issues = [{ path: ['METRICS_TOKEN'], message: 'Too small' }];
	expect(startProblem({ issues }, {})).toBe('METRICS_TOKEN: Too small.');
});

test('of what nobody foresaw, the error itself tells', () => {
	expect(startProblem(new Error('strange'), FILE)).toBeNull();
	expect(startProblem(undefined, FILE)).toBeNull();
});
