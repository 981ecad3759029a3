import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures';

const BROKEN = 'this is no database, and was one perhaps';

const REASONS: [name: string, env: Record<string, string>, words: string][] = [
	['whose database is broken', {}, 'npm run restore'],
	[
		'whose PostgreSQL is away',
		{ DATABASE_URL: 'postgres://site:secret-word@127.0.0.1:9/bluepencil' },
		'PostgreSQL does not answer at 127.0.0.1:9'
	],
	['with a variable that is wrong', { METRICS_TOKEN: 'short' }, 'METRICS_TOKEN']
];

for (const [name, env, words] of REASONS)
	test(`a site ${name} says why it does not start, and changes nothing`, () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'bluepencil-broken-'));
		const file = join(dataDir, 'bluepencil.db');
		writeFileSync(file, BROKEN);
		const port = String(Number(process.env['E2E_PORT'] ?? 4173) - 335);
		const { status, stderr } = spawnSync(process.execPath, ['src/cli/serve.js'], {
			env: { ...process.env, PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir, ...env },
			encoding: 'utf8',
			timeout: 50_000
		});
		expect(status).toBe(1);
		expect(stderr).toContain('Bluepencil cannot start.');
		expect(stderr).toContain(words);
		expect(stderr).not.toContain('secret-word');
		expect(readFileSync(file, 'utf8')).toBe(BROKEN);
	});
