import { m } from '$i18n/paraglide/messages';

/** How the site stands to a requirement. */
export const STATES = {
	met: m.asvs_met,
	partly: m.asvs_partly,
	host: m.asvs_host,
	unmet: m.asvs_unmet,
	outside: m.asvs_outside
};
