import { m } from '$i18n/paraglide/messages';
import type { Support } from '$lib/domain/classes/class-settings';

/** What is set for a learner, in a few words each. */
export function supportWords({ textSize, isListView, mayReadAloud, extraAttempts }: Support) {
	return [
		textSize === 'large' && m.support_large(),
		textSize === 'larger' && m.support_larger(),
		isListView && m.support_list(),
		mayReadAloud && m.support_speech(),
		extraAttempts && m.support_extra({ n: extraAttempts })
	].filter((words) => typeof words === 'string');
}
