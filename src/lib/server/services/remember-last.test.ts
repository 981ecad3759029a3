import { expect, test } from 'vitest';
import { rememberLast } from './remember-last';

/** Remembers two, and counts how often each key is read. */
function reader(fails: (key: string) => boolean = () => false) {
	const reads: string[] = [];
	const ask = rememberLast(2, async (key) => {
		reads.push(key);
		await Promise.resolve();
		if (fails(key)) throw new Error(`no ${key}`);
		return { key };
	});
	return { reads, ask };
}

test('a class that comes at once shares one read, and later ones too', async () => {
	const { reads, ask } = reader();
	const [first, second] = await Promise.all([ask('a'), ask('a')]);
	expect(first).toBe(second);
	expect(await ask('a')).toBe(first);
	expect(reads).toEqual(['a']);
});

test('what was asked for first makes place', async () => {
	const { reads, ask } = reader();
	for (const key of ['a', 'b', 'c', 'a']) await ask(key);
	expect(reads).toEqual(['a', 'b', 'c', 'a']);
});

test('a failed read is tried again', async () => {
	let isBroken = true;
	const { reads, ask } = reader(() => isBroken);
	await expect(ask('a')).rejects.toThrow('no a');
	isBroken = false;
	expect(await ask('a')).toEqual({ key: 'a' });
	expect(reads).toEqual(['a', 'a']);
});
