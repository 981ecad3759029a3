/**
 * A name as it is compared: without difference of case, spacing or accents typed in another
 * way, so that "ANA  maria" signs in as "Ana María" was written on the roster.
 */
export function nameKey(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[\p{Cf}\p{Cc}]/gu, '')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.trim();
}
