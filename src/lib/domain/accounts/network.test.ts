import { expect, test } from 'vitest';
import { networkOf } from './network';

test.each([
	['203.0.113.7', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['2001:db8:12:34::1', '2001:db8:12'],
	['2001:0DB8:0012:ffff:1:2:3:4', '2001:db8:12'],
	['2001:db8::7', '2001:db8:0'],
	['::1', '0:0:0'],
	['fe80::1%eth0', 'fe80:0:0'],
	['', '']
])('%s is in the network %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});
