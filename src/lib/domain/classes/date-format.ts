/** A school's classes live in few time zones; each format takes some memory. */
const KEPT = 100;
const made = new Map<string, Intl.DateTimeFormat>();

/** A way to write moments, the same again for the same options: making one takes longer than writing. */
export function dateFormat(
	locale: string,
	options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat {
	const key = `${locale} ${JSON.stringify(options)}`;
	const known = made.get(key);
	if (known) return known;
	if (made.size >= KEPT) made.clear();
	const format = new Intl.DateTimeFormat(locale, options);
	made.set(key, format);
	return format;
}
