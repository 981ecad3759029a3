import type { RequestEvent } from '@sveltejs/kit';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { app, startApp } from '$lib/server/app';
import { handleError } from './hooks.server';

beforeAll(async () => {
	const data = mkdtempSync(join(tmpdir(), 'bluepencil-errors-'));
	await startApp({ DATA_DIR: data, LOG_LEVEL: 'silent' });
}, 60_000);

const told = (error: unknown, status: number, message = 'Internal Error') =>
	handleError({
		error,
		status,
		message,
		event: { locals: {}, route: { id: '/desk' } } as RequestEvent
	});

it('tells nobody what went wrong inside, and logs it under the number that the page shows', () => {
	const log = vi.spyOn(app().log, 'error');
	const error = new Error('SQLITE_CONSTRAINT: user.secret_hash at /srv/app/db.ts:7');
	const shown = told(error, 500) as { message: string; errorId: string };
	expect(JSON.stringify(shown)).not.toMatch(/SQLITE|secret_hash|srv|stack/);
	expect(shown.errorId).toMatch(/^[0-9a-f]{12}$/);
	const [line] = log.mock.calls[0] ?? [];
	expect(line).toMatchObject({ err: error, route: '/desk', requestId: shown.errorId });
});

it('says of a mistake in the request what Kit says, and logs nothing as our own error', () => {
	const log = vi.spyOn(app().log, 'error');
	log.mockClear();
	expect(told(new Error('inside'), 404, 'Not Found')).toEqual({ message: 'Not Found' });
	expect(log).not.toHaveBeenCalled();
});
