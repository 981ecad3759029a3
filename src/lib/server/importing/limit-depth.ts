/** Deeper than people write pages; browsers stop at 512. */
const MAX_DEPTH = 100;

const VOID = new Set(
	'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' ')
);
/** Tags that a next one of their kind closes. */
const SIBLINGS = new Set('p li dd dt td th tr option'.split(' '));
/** A tag, or something to step over in which tags are mere letters. */
const TAG =
	/<!--[^]*?(?:-->|$)|<(script|style|textarea|title)\b[^]*?(?:<\/\1|$)|<(\/?)([a-z][^\s/>]*)[^>]*/gi;

/**
 * The same page, with tags closed early where too many are open: what lay deeper lies side by side.
 * Reading a page costs the square of its depth, and a page can be made of nothing but open tags.
 */
export function limitDepth(html: string): string {
	const open: string[] = [];
	return html.replace(TAG, (found, _raw, slash: string | undefined, tag: string | undefined) => {
		if (tag === undefined) return found;
		const name = tag.toLowerCase();
		if (slash) {
			const at = open.lastIndexOf(name);
			if (at >= 0) open.length = at;
			return found;
		}
		if (VOID.has(name)) return found;
		if (SIBLINGS.has(name) && open.at(-1) === name) open.pop();
		const closed = open.length >= MAX_DEPTH ? `</${open.pop()}>` : '';
		open.push(name);
		return closed + found;
	});
}
