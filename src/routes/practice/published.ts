import { m } from '$i18n/paraglide/messages';

/** "Publisher unknown, 2 March 2018" */
export function published({ publisher, published }: { publisher: string; published: string }) {
	return m.published_by({
		publisher: publisher === 'unknown' ? m.publisher_unknown() : publisher,
		date: published === 'undated' ? m.undated() : published
	});
}
