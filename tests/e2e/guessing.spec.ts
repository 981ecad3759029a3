import { LIMITS } from '$lib/domain/accounts/limit';
import { expect, test } from './fixtures';
import { ownServer } from './own-server';

const server = ownServer(336, { TRUST_PROXY: '1' });

test.beforeAll(() => server.start());
test.afterAll(() => server.stop('SIGTERM'));

/** What the door says to a code that no class has, asked from an address that the proxy names. */
const askFrom = async (address: string | null) => {
	const headers = new Headers();
	if (address !== null) headers.set('x-forwarded-for', address);
	const { status, body } = await fetch(`${server.address}/join/XXX999`, { headers });
	await body?.cancel();
	return status;
};

test('whoever tries one code after another shuts the door for his network, and for nobody else', async () => {
	test.slow();
	const mine = (last: number) => `2001:db8:7:${last.toString(16)}::1`;
	const { points } = LIMITS.unknownCode;
	for (let i = 0; i < points; i += 20) {
		const tried = Array.from({ length: 20 }, (_, j) => askFrom(mine(i + j)));
		expect(new Set(await Promise.all(tried))).toEqual(new Set([404]));
	}
	expect(await askFrom(mine(1))).toBe(429);
	expect(await askFrom('2001:db8:8::1')).toBe(404);
	expect(await askFrom('203.0.113.9')).toBe(404);
	// What a visitor writes to the left of the proxy's word says nothing.
	expect(await askFrom(`203.0.113.9, ${mine(2)}`)).toBe(429);
	// Asked past the proxy, as a look at the health of a process is.
	expect(await askFrom(null)).toBe(404);
});
