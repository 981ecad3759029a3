import { expect, it } from 'vitest';
import { isPublicAddress } from './public-address';

it.each([
	['this machine', '127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '0.1.2.3', '::'],
	['a private network', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
	['a private network of version 6', 'fc00::1', 'fdff::1', 'fec0::1'],
	['the network at hand', '169.254.1.1', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
	['a cloud about itself', '169.254.169.254', 'fd00:ec2::254', '168.63.129.16', '100.100.100.200'],
	['many customers of a provider', '100.64.0.1', '100.127.255.255'],
	['everybody at once', '224.0.0.1', '239.255.255.255', 'ff02::1', '255.255.255.255'],
	['nobody', '240.0.0.1', '192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1'],
	['nobody in version 6', '2001:db8::1', '3fff::1', '100::1', '4000::1', '5f00::1'],
	['version 4 in version 6', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::127.0.0.1'],
	['version 4 translated', '64:ff9b::7f00:1', '64:ff9b:1::1', '64:ff9b::8.8.8.8'],
	['version 4 in a tunnel', '2002:7f00:1::1', '2001::1', '2001:0:53aa::1', '192.88.99.1'],
	['no address', '', 'localhost', '127.1', '0x7f000001', '2130706433', '010.0.0.1', '8.8.8.8 ']
])('an address of %s is not public', (_, ...addresses) => {
	expect(addresses.filter(isPublicAddress)).toEqual([]);
});

it('what lies beside private networks is public', () => {
	const open = [
		...['8.8.8.8', '9.255.255.255', '11.0.0.0', '172.15.255.255', '172.32.0.0', '192.167.255.255'],
		...['100.63.255.255', '100.128.0.0', '169.253.255.255', '223.255.255.255', '1.1.1.1'],
		...['2606:2800:220:1::1', '2a00:1450::1', '2001:200::1', '2003::1']
	];
	expect(open.filter(isPublicAddress)).toEqual(open);
});
