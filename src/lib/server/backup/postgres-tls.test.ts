import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	hasOpenssl,
	makeCa,
	startPostgres,
	type Server
} from '../../../../tests/throwaway-postgres';
import { backUp } from './back-up';
import { connect } from '../db/connect';
import { migrateToLatest } from '../db/migrate';
import { insertUser } from '../repositories/users';
import { postgresEngine } from './postgres-engine';
import { finish, startTool } from './postgres-tools';
import { planRestore, restoreBackup } from './restore-backup';

// Set wherever PostgreSQL is installed; this server is another one, which speaks TLS only.
const isHere = Boolean(process.env['TEST_POSTGRES']) && hasOpenssl;

const missing = hasOpenssl ? '' : ' (not tried: it needs openssl)';

describe.skipIf(!isHere)(
	`over TLS, by one address for the site and for the backups${missing}`,
	() => {
		const dir = mkdtempSync(join(tmpdir(), 'bluepencil-tls-'));
		let server: Server;
		let address = '';
		const file = join(dir, 'a.dump');
		const backUpFrom = (place: string) => backUp({ place, file, keep: null, now: 0 });

		const peopleAt = async (place: string) => {
			const db = connect(place);
			try {
				return await db.selectFrom('user').select('id').execute();
			} finally {
				await db.destroy();
			}
		};

		beforeAll(async () => {
			const started = await startPostgres({ hasTls: true });
			if (!started) throw new Error('PostgreSQL was here a moment ago.');
			server = started;
			const manager = connect(server.url);
			await sql`create database school`.execute(manager);
			await manager.destroy();
			address = server.url.replace('/postgres?', '/school?');
			const db = connect(address);
			await migrateToLatest(db);
			await insertUser(db, { id: 'ana', role: 'guest', name: '', schoolId: null, createdAt: 0 });
			await db.destroy();
		}, 30_000);

		afterAll(async () => {
			await server.stop();
			rmSync(dir, { recursive: true });
		});

		it('the site is served, backed up and restored', { timeout: 30_000 }, async () => {
			expect(await peopleAt(address)).toEqual([{ id: 'ana' }]);
			expect(await backUpFrom(address)).toMatchObject({ ok: true });
			const engine = postgresEngine(address);
			const plan = await planRestore(engine, file);
			if (!plan.ok) throw new Error(plan.reason);
			const restored = await restoreBackup(engine, { file, plan: plan.value, at: 0 });
			expect(restored).toMatchObject({ ok: true });
			expect(await peopleAt(address)).toEqual([{ id: 'ana' }]);
		});

		it('a CA that did not sign the certificate is trusted by neither, and that is said', async () => {
			const stranger = new URL(address);
			stranger.searchParams.set('sslrootcert', makeCa(dir));
			await expect(peopleAt(stranger.href)).rejects.toThrow(/certificate/);
			const dump = finish('pg_dump', startTool('pg_dump', [`--dbname=${stranger.href}`]));
			await expect(dump).rejects.toThrow(/certificate verify failed/);
			expect(await backUpFrom(stranger.href)).toMatchObject({
				ok: false,
				reason: expect.stringMatching(/^The certificate of the database server is not trusted/)
			});
		});

		it('a file of whom to trust that is missing is named', async () => {
			const nobody = new URL(address);
			const ca = join(dir, 'elsewhere', 'none.pem');
			nobody.searchParams.set('sslrootcert', ca);
			expect(await backUpFrom(nobody.href)).toMatchObject({
				ok: false,
				reason: `${ca} cannot be read (ENOENT).`
			});
		});
	}
);
