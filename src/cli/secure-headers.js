/** For whatever is no page: pages bring their own policy with a nonce (svelte.config.js). */
const FALLBACK_POLICY = [
	"default-src 'none'",
	// A service worker and the page of last resort live under this one.
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
	"object-src 'none'"
].join('; ');

/** What no page of ours ever asks a device for. */
const UNUSED = [
	...['accelerometer', 'bluetooth', 'browsing-topics', 'camera', 'display-capture', 'geolocation'],
	...['gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb']
];

/** On every answer, over http too. */
export const HEADERS = {
	'cache-control': 'no-cache',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
	'content-security-policy': FALLBACK_POLICY
};

/** Browsers ignore these on plain http, and complain on every page. */
const HTTPS_HEADERS = {
	'cross-origin-opener-policy': 'same-origin',
	'strict-transport-security': 'max-age=31536000'
};

/**
 * Set what keeps other sites and the browser's guesses out of an answer, before anything answers:
 * files, redirects and errors of the adapter pass no hook.
 * @param {import('node:http').ServerResponse} response
 * @param {{ isSecure: boolean, withSubdomains: boolean }} how
 */
export function setSecureHeaders(response, { isSecure, withSubdomains }) {
	const all = isSecure ? { ...HEADERS, ...HTTPS_HEADERS } : HEADERS;
	for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
	if (isSecure && withSubdomains)
		response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
}
