import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';
import { FetchRefusal } from './fetch-refusal';
import { isPublicAddress } from './public-address';

export interface HostOptions {
	headers: Record<string, string>;
	signal: AbortSignal;
	/** Every IP address of a host. */
	resolve: (host: string) => Promise<string[]>;
	/** Whether pages may come from an IP address. */
	isAllowed: (ip: string) => boolean;
	port: number;
	/** Certificate of an authority to trust instead of the known ones (PEM). */
	ca: string;
}

type Asked = Partial<HostOptions> & Pick<HostOptions, 'headers' | 'signal'>;

/**
 * Ask one host for a page; redirects are not followed. Every address that its name has is looked at
 * first, and the connection goes to one of these: the name is not looked up again.
 */
export async function askHost(url: URL, asked: Asked): Promise<IncomingMessage> {
	checkUrl(url);
	const ips = await findAllowed(url.hostname.replace(/^\[|\]$/g, ''), asked);
	const { headers, signal, ca, port = 443 } = asked;
	return new Promise((done, fail) => {
		https
			.get(url, { headers, signal, ca, port, agent: false, lookup: answerWith(ips) }, done)
			.on('error', fail);
	});
}

function checkUrl({ protocol, username, password, port }: URL): void {
	if (protocol !== 'https:') throw new FetchRefusal('not-https');
	// A URL leaves out the usual port.
	if (username || password || port) throw new FetchRefusal('bad-address');
}

async function findAllowed(host: string, asked: Asked): Promise<string[]> {
	const { resolve = resolveHost, isAllowed = isPublicAddress, signal } = asked;
	const ips = await Promise.race([resolve(host), whenAborted(signal)]);
	if (ips.length === 0) throw new FetchRefusal('unreachable');
	if (!ips.every(isAllowed)) throw new FetchRefusal('private-address');
	return ips;
}

async function resolveHost(host: string): Promise<string[]> {
	const found = await lookup(host, { all: true });
	return found.map(({ address }) => address);
}

function whenAborted(signal: AbortSignal): Promise<never> {
	return new Promise((_, fail) => {
		signal.addEventListener('abort', () => fail(signal.reason), { once: true });
	});
}

function answerWith(ips: string[]): LookupFunction {
	const found = ips.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
	return (_host, { all }, answer) => {
		const [first] = found;
		if (all || !first) answer(null, found);
		else answer(null, first.address, first.family);
	};
}
