import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../bench/app-process';
import { runClass } from '../bench/class-at-work';
import { articleAt } from '../bench/pupil';
import { expect, test } from './fixtures';

// How fast it is says the bench, which has the machine for itself.
test('three hundred learners at work for ten seconds meet no error, and lose no answer', async () => {
	test.setTimeout(240_000);
	const port = Number(process.env['E2E_PORT'] ?? 4173) - 720;
	const server = await startProcess(port, {
		DATA_DIR: mkdtempSync(join(tmpdir(), 'bluepencil-load-'))
	});
	try {
		const place = { article: articleAt(server.url), urls: [server.url] };
		const { tally, wronged } = await runClass(place, { size: 300, seconds: 10 });
		expect(tally.errors).toEqual([]);
		expect(wronged).toBe(0);
		expect(tally.ms['save']?.length).toBeGreaterThan(300);
	} finally {
		await server.stop();
	}
});
