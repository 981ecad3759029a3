import { m } from '$i18n/paraglide/messages';
import type { FetchProblem } from '$lib/server/importing/fetch-page';
import type { ReadNote, ReadProblem } from '$lib/server/importing/read-article';

/** Why a text could not be read, and what to do. */
export const BRING_PROBLEM: Record<
	ReadProblem | FetchProblem | 'nothing' | 'file-too-large',
	() => string
> = {
	nothing: m.bring_nothing,
	'file-too-large': m.bring_file_too_large,
	empty: m.bring_empty,
	'too-long': m.bring_too_long,
	binary: m.bring_binary,
	'wrong-encoding': m.bring_wrong_encoding,
	'not-readable-html': m.bring_not_html,
	'not-readable-docx': m.bring_not_docx,
	'unpacks-too-large': m.bring_unpacks_too_large,
	'unknown-file-type': m.bring_unknown_file,
	'took-too-long': m.bring_took_too_long,
	'bad-address': m.bring_bad_address,
	'not-https': m.bring_not_https,
	'private-address': m.bring_private_address,
	'too-many-redirects': m.bring_too_many_redirects,
	'not-found': m.bring_not_found,
	'not-html': m.bring_address_not_html,
	'too-large': m.bring_page_too_large,
	unreachable: m.bring_unreachable
};

/** What a teacher should know about a text that was read. */
export const READ_NOTE: Record<ReadNote, () => string> = {
	'cleaned-characters': m.bring_note_cleaned,
	'guessed-encoding': m.bring_note_encoding,
	'only-headings': m.bring_note_only_headings,
	'other-language': m.bring_note_other_language,
	'long-paragraphs': m.bring_note_long_paragraphs,
	'left-out-tables': m.bring_note_tables
};
