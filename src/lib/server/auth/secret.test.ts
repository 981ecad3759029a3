import { expect, it } from 'vitest';
import { hashSecret, isSecret } from './secret';

it('is kept as argon2id with 19 MiB and two passes, salted each time', async () => {
	const [one, other] = [
		await hashSecret('three quiet foxes'),
		await hashSecret('three quiet foxes')
	];
	expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	expect(one).not.toBe(other);
});

it('counts letter by letter: capitals, spaces at the ends and what stands far behind', async () => {
	const long = `${'a quiet river '.repeat(15)}Ω`;
	const kept = await hashSecret(` ${long}`);
	expect(await isSecret(` ${long}`, kept)).toBe(true);
	for (const near of [long, ` ${long} `, ` ${long.toUpperCase()}`, ` ${long.slice(0, -1)}`])
		expect(await isSecret(near, kept)).toBe(false);
});

it('is never right where none is kept', async () => {
	expect(await isSecret('no account has this secret', null)).toBe(false);
	expect(await isSecret('', undefined)).toBe(false);
});
