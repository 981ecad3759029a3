const known = Intl.supportedValuesOf('timeZone');

/** Where this server stands: a school's clock, most of the time. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Every time zone as a choice, with spaces for underlines. */
export function timeZones(): { value: string; text: string }[] {
	const names = known.includes('UTC') ? known : [...known, 'UTC'];
	return names.map((value) => ({ value, text: value.replaceAll('_', ' ') }));
}
