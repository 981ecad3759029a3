import { m } from '$i18n/paraglide/messages';
import type { Sureness } from '$lib/domain/class-report/sureness';
import type { Words } from '../words';

export const SURE_NAME: Words<Sureness> = {
	'quite-sure': m.certain_quite,
	'not-sure': m.certain_not,
	'cannot-say': m.certain_cannot
};
