import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { takeTurns } from './take-turns';

const lockFile = () => join(mkdtempSync(join(tmpdir(), 'bluepencil-turns-')), 'new', 'start.lock');

it('works one after the other, and gives what the work gives', async () => {
	const file = lockFile();
	const told: string[] = [];
	const work = (name: string) => async () => {
		told.push(`${name} begins`);
		await pause(30);
		told.push(`${name} ends`);
		return name;
	};
	expect(await Promise.all([takeTurns(file, work('a')), takeTurns(file, work('b'))])).toEqual([
		'a',
		'b'
	]);
	expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('lets the next one in when work fails', async () => {
	const file = lockFile();
	await expect(takeTurns(file, () => Promise.reject(new Error('broken')))).rejects.toThrow(
		'broken'
	);
	expect(await takeTurns(file, () => Promise.resolve('done'))).toBe('done');
});
