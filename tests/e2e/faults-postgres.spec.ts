import { startProcess, type AppProcess } from '../bench/app-process';
import { startPostgres } from '../throwaway-postgres.js';
import { pressAndSave, survives } from './bad-day';
import { expect, openRound, test } from './fixtures';

// What whoever looks after the database does, seen from the desk of a learner.

type Postgres = NonNullable<Awaited<ReturnType<typeof startPostgres>>>;

const port = Number(process.env['E2E_PORT'] ?? 4173) - 840;
let postgres: Postgres | undefined;
let server: AppProcess | undefined;

test.use({ baseURL: `http://localhost:${port}` });
test.setTimeout(180_000);
test.beforeAll(async () => {
	postgres = await startPostgres();
	if (postgres) server = await startProcess(port, { DATABASE_URL: postgres.url });
});
test.afterAll(async () => {
	await server?.stop('SIGKILL');
	await postgres?.stop();
});

test('while PostgreSQL is away, and when it is restarted between two saves', async ({ page }) => {
	// Never where it is asked for, as in continuous integration.
	test.skip(!postgres && !process.env['REQUIRE_POSTGRES'], 'PostgreSQL is not installed');
	expect(postgres).toBeDefined();
	await openRound(page, 'loaded');
	await pressAndSave(page, 'heinous');
	await postgres?.pause();
	await survives(page, 'Shockingly', () => postgres?.resume());
	await postgres?.pause();
	await postgres?.resume();
	await pressAndSave(page, 'criminal');
});
