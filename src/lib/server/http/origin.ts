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

/**
 * Whether another site's page loads this as a part of its own: a picture, a frame, a script. Nobody
 * reads an answer there; only the asking would count. A link that somebody follows is no part.
 */
export function isForeignPart(headers: Headers): boolean {
	const get = (name: string) => headers.get(`sec-fetch-${name}`) ?? '';
	return get('site') === 'cross-site' && (PART_MODES.has(get('mode')) || FRAMES.has(get('dest')));
}

// Our own worker may pass a followed link on in the mode "same-origin".
const PART_MODES = new Set(['no-cors', 'cors', 'websocket']);
const FRAMES = new Set(['iframe', 'frame', 'embed', 'object', 'fencedframe']);

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a method promises to change nothing. */
export function isSafeMethod(method: string): boolean {
	return SAFE.has(method);
}
