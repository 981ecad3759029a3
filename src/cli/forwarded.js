/**
 * What a proxy tells of a request, made the request's own. Whoever asks can write these headers
 * too: they count only for as many proxies as the installation says it has (`TRUST_PROXY`), and
 * each proxy adds its word on the right. The scheme is the exception. A visitor who lies about it
 * fools only her own browser, and so a proxy that speaks https needs no setting.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {number} hops
 */
export function settleForwarded(headers, hops) {
	const scheme = pick(headers['x-forwarded-proto'], hops);
	headers['x-forwarded-proto'] = scheme === 'https' ? 'https' : 'http';

	const host = hops > 0 ? pick(headers['x-forwarded-host'], hops) : undefined;
	if (host && /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(host)) headers.host = host;
	delete headers['x-forwarded-host'];

	const client = hops > 0 ? pick(headers['x-forwarded-for'], hops) : undefined;
	if (client) headers['x-forwarded-for'] = client;
	else delete headers['x-forwarded-for'];
}

/**
 * The word of the outermost proxy that is trusted; the first one where there are fewer.
 * @param {string | string[] | undefined} value
 * @param {number} hops
 */
function pick(value, hops) {
	const words = String(value ?? '')
		.split(',')
		.map((word) => word.trim());
	return words.at(-hops) ?? words[0];
}
