/**
 * What is printed when the site is ready: where it is, and the link for the first account while
 * there is none. That link begins as people reach the site, where the installation says how.
 * @param {{ addresses: string[], base: string, setUpPath: string, siteUrl: string | undefined }} site
 * @returns {string[]}
 */
export function readyLines({ addresses, base, setUpPath, siteUrl }) {
	const [here, ...others] = addresses;
	const lines = ['', `Bluepencil is ready: ${here}${base}`];
	for (const address of others) lines.push(`In this network:     ${address}${base}`);
	if (setUpPath) {
		lines.push('', 'Nobody has an account yet. Make the first one here (the link works once):');
		const starts = siteUrl ? [rootOf(siteUrl, base)] : addresses;
		for (const start of starts) lines.push(`  ${start}${setUpPath}`);
		lines.push('');
	}
	return [...lines, 'Ctrl-C stops it; nothing is lost.', ''];
}

/**
 * The address of a site without the path below which it lives: the path of the link has that.
 * @param {string} siteUrl
 * @param {string} base
 */
function rootOf(siteUrl, base) {
	const address = new URL(siteUrl).href.replace(/\/$/, '');
	return base && address.endsWith(base) ? address.slice(0, -base.length) : address;
}
