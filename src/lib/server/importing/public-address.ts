import { BlockList, isIP, isIPv6 } from 'node:net';

// Addresses that lead into somebody's own network, or nowhere (IANA special-purpose registries).
const V4 = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4]
] as const;

const blocked = new BlockList();
for (const [net, prefix] of V4) blocked.addSubnet(net, prefix, 'ipv4');
// Of version 6 only what is handed out to the public is let through.
const handedOut = new BlockList();
handedOut.addSubnet('2000::', 3, 'ipv6');
// Inside it: tunnels that wrap another address, documentation, benchmarking.
for (const [net, prefix] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20]
] as const)
	blocked.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
	if (isIP(address) === 0) return false;
	if (isIPv6(address)) return handedOut.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
	return !blocked.check(address, 'ipv4');
}
