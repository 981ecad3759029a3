import { m } from '$i18n/paraglide/messages';
import { isolateName } from '$lib/ui/isolate-name';

// What has to fit on one page is kept short here: everything else stands on the pages of the site.

/** So many names stand beside a skill. */
const NAMES_MAX = 18;
const NAME_MAX = 26;

/** Names in a line; of many, how many more there are. */
export function sayNames(names: readonly string[]): string {
	const shown = names.slice(0, NAMES_MAX).map((name) => isolateName(cut(name, NAME_MAX)));
	const list = shown.join(', ');
	const more = names.length - shown.length;
	return more > 0 ? m.report_more({ list, n: more }) : list;
}

/** The beginning of a text that is longer than so many characters. */
export function cut(text: string, most: number): string {
	const letters = Array.from(text);
	return letters.length <= most ? text : `${letters.slice(0, most).join('').trimEnd()}…`;
}

const AROUND = 160;

/** A sentence in three parts with less of what stands around the words in the middle. */
export function cutAround([before, words, after]: readonly [string, string, string]) {
	const letters = Array.from(before);
	const tail = letters.slice(-AROUND).join('').trimStart();
	const start = letters.length <= AROUND ? before : `…${tail}`;
	return [start, cut(words, 2 * AROUND), cut(after, AROUND)] as const;
}
