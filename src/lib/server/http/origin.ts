/**
 * Whether a request that changes something comes from our own pages. The browser says so
 * itself (`Sec-Fetch-Site`); where it does not (plain http on a school network), the host
 * of `Origin` must be the host that was asked for. Schemes are not compared, because a
 * proxy may have changed it. A request with neither header is no browser's, so it carries
 * nobody's cookies. The same steps as Go's net/http CrossOriginProtection.
 */
export function isSameOrigin(headers: Headers, host: string): boolean {
	const site = headers.get('sec-fetch-site');
	if (site) return site === 'same-origin' || site === 'none';
	const origin = headers.get('origin');
	if (!origin) return true;
	return URL.canParse(origin) && new URL(origin).host === host;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a method promises to change nothing. */
export function isSafeMethod(method: string): boolean {
	return SAFE.has(method);
}
