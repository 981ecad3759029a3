import { BlockList, isIPv4, isIPv6 } from 'node:net';

// IANA's registries of special-purpose addresses: somebody's own network, or nobody's.
const SPECIAL_V4 = [
	'0.0.0.0/8', // this network
	'10.0.0.0/8', // private
	'100.64.0.0/10', // behind a provider
	'127.0.0.0/8', // this machine
	'169.254.0.0/16', // link-local; clouds answer here about themselves
	'172.16.0.0/12', // private
	'192.0.0.0/24', // protocols
	'192.0.2.0/24', // documentation
	'192.31.196.0/24', // AS112
	'192.52.193.0/24', // relays
	'192.88.99.0/24', // 6to4
	'192.168.0.0/16', // private
	'192.175.48.0/24', // AS112
	'198.18.0.0/15', // benchmarks
	'198.51.100.0/24', // documentation
	'203.0.113.0/24', // documentation
	'224.0.0.0/4', // multicast
	'240.0.0.0/4', // reserved, broadcast
	'168.63.129.16/32' // a cloud's own address among the public ones
];

/** All that is handed out to the public; the rest wraps version 4, is local, or reserved. */
const PUBLIC_V6 = ['2000::/3'];
const SPECIAL_V6 = [
	'2001::/23', // protocols, Teredo
	'2001:db8::/32', // documentation
	'2002::/16', // 6to4
	'2620:4f:8000::/48', // AS112
	'3ffe::/16', // an experiment that ended
	'3fff::/20' // documentation
];

const specialV4 = listOf(SPECIAL_V4, 'ipv4');
const publicV6 = listOf(PUBLIC_V6, 'ipv6');
const specialV6 = listOf(SPECIAL_V6, 'ipv6');

/** Whether an IP address belongs to the public internet. What is no IP address does not. */
export function isPublicAddress(ip: string): boolean {
	if (isIPv4(ip)) return !specialV4.check(ip, 'ipv4');
	return isIPv6(ip) && publicV6.check(ip, 'ipv6') && !specialV6.check(ip, 'ipv6');
}

function listOf(networks: string[], family: 'ipv4' | 'ipv6'): BlockList {
	const list = new BlockList();
	for (const network of networks) {
		const [address = '', prefix] = network.split('/');
		list.addSubnet(address, Number(prefix), family);
	}
	return list;
}
