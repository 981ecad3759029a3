/** A part of a note: what stands between two blank lines. */
export type Block =
	| { kind: 'heading'; text: string }
	| { kind: 'paragraph'; text: string }
	| { kind: 'list'; items: string[] };

/** Markdown that notes do not use; shown as it is written it would only puzzle. */
const UNKNOWN = /^(?:# |###|>|```|\||[ \t]+\S|\d+\. )|\*\*|`|\]\(/m;

/**
 * Read the little Markdown that notes are written in: `## ` headings, paragraphs, `- ` lists.
 * Throws on anything else, so that no mark-up is ever shown as text.
 */
export function readProse(markdown: string): Block[] {
	const unknown = UNKNOWN.exec(markdown);
	if (unknown) throw new Error(`no headings, paragraphs or lists: “${unknown[0]}”`);
	const parts = markdown.split(/\n\s*\n|(?<=^## .*)\n/m).map((part) => part.trim());
	return parts.filter((part) => part !== '').map(readBlock);
}

function readBlock(part: string): Block {
	if (part.startsWith('## ')) return { kind: 'heading', text: part.slice(3) };
	if (part.startsWith('- '))
		return { kind: 'list', items: part.slice(2).split(/\n- /).map(joinLines) };
	return { kind: 'paragraph', text: joinLines(part) };
}

function joinLines(text: string): string {
	return text.replace(/\s*\n\s*/g, ' ');
}
