import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { makeEmptyDatabase } from '../../tests/make-database';
import { POSTGRES } from '../../tests/test-db';
import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
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
	['53300', SERVER, 'lower DATABASE_POOL'],
	['3D000', SERVER, 'no database "bluepencil". Make it (createdb -O site bluepencil)'],
	['42501', SERVER, 'alter database "bluepencil" owner to "site"'],
	['SELF_SIGNED_CERT_IN_CHAIN', SERVER, 'sslrootcert='],
	['UNABLE_TO_VERIFY_LEAF_SIGNATURE', SERVER, 'not trusted'],
	['ERR_TLS_CERT_ALTNAME_INVALID', SERVER, 'db.school.example:5433 is not trusted']
])('%s is told with what to do about it', (code, env, words) => {
	const problem = startProblem(failed(code), env);
	expect(problem).toContain(words);
	expect(problem).not.toContain('secret-word');
});

test('a server that takes the connection and stays silent does not answer', async () => {
	const silent = createServer().listen(0, '127.0.0.1');
	await once(silent, 'listening');
	const { port } = silent.address() as AddressInfo;
	const env = { DATABASE_URL: `postgres://site@127.0.0.1:${port}/bluepencil` };
	const site = connect(env.DATABASE_URL);
	const problem = await migrateToLatest(site).catch((error) => startProblem(error, env));
	expect(problem).toContain(`does not answer at 127.0.0.1:${port}`);
	await site.destroy();
	silent.close();
}, 20_000);

test('a file of whom to trust that is missing, or not for this user, is named', () => {
	const env = {
		DATABASE_URL: `${SERVER.DATABASE_URL}?sslmode=verify-full&sslrootcert=/etc/ca.pem`
	};
	for (const code of ['ENOENT', 'EACCES']) {
		const error = Object.assign(failed(code), { path: '/etc/ca.pem' });
		expect(startProblem(error, env)).toMatch(/^\/etc\/ca.pem, which .* cannot be read/);
	}
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

test.skipIf(!POSTGRES)(
	'a user of PostgreSQL who does not own the database is told what to say there',
	async () => {
		const address = new URL(await makeEmptyDatabase(POSTGRES ?? ''));
		const role = `site-${crypto.randomUUID().slice(0, 8)}`;
		const say = (words: string) => sql.raw(words).execute(manager);
		const manager = connect(address.href);
		await say(`create role "${role}" login`);
		address.username = role;
		const site = connect(address.href);
		const problem = await migrateToLatest(site).catch((error) =>
			startProblem(error, { DATABASE_URL: address.href })
		);
		await say(String(problem).split(': ')[1] ?? '');
		await migrateToLatest(site);
		await Promise.all([site.destroy(), manager.destroy()]);
	}
);

test('of what nobody foresaw, the error itself tells', () => {
	expect(startProblem(new Error('strange'), FILE)).toBeNull();
	expect(startProblem(undefined, FILE)).toBeNull();
});
