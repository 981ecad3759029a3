import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSealKey } from './seal-key';

const aFolder = () => mkdtempSync(join(tmpdir(), 'bluepencil-key-'));

it('makes a key once, for its owner alone, and reads the same one ever after', () => {
	const folder = aFolder();
	const key = readSealKey(null, folder);
	expect(key).toMatch(/^[\w-]{43}$/);
	expect(readSealKey(null, folder)).toBe(key);
	expect(readdirSync(folder)).toEqual(['seal.key']);
	expect(statSync(join(folder, 'seal.key')).mode & 0o077).toBe(0);
	expect(readSealKey(null, aFolder())).not.toBe(key);
});

it('takes the key that the environment gives, and writes none', () => {
	const folder = aFolder();
	expect(readSealKey('given', folder)).toBe('given');
	expect(readdirSync(folder)).toEqual([]);
});
