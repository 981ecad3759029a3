/**
 * The network that an address belongs to, as far as one person or school has it for herself: an IPv4
 * address, or the first 48 bits of an IPv6 address (RFC 6177: a site gets a /48 to a /56).
 */
export function networkOf(address: string): string {
	const inIpv4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
	if (inIpv4) return inIpv4[1] ?? address;
	const [before = '', after] = address.toLowerCase().replace(/%.*$/, '').split('::');
	const [head, tail] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean));
	if (!head || !tail) return address;
	const left = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
	const groups = [...head, ...Array.from({ length: left }, () => '0'), ...tail];
	return groups
		.slice(0, 3)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':');
}
