/** Sent with every answer; the content security policy comes from svelte.config.js. */
const HEADERS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()'
};

/** Add what keeps other sites and the browser's guesses out. */
export function setSecurityHeaders(headers: Headers, { isSecure }: { isSecure: boolean }): void {
	// Browsers ignore it on plain http, and complain on every page.
	if (isSecure) headers.set('cross-origin-opener-policy', 'same-origin');
	for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
}
