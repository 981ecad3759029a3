import { m } from '$i18n/paraglide/messages';

/** What was done to a place of a key. */
export const CHANGE_NAME = { drop: m.change_drop, loosen: m.change_loosen, add: m.change_add };
