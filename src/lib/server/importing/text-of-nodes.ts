import { LineWriter } from './write-lines';

export interface PageText {
	/** A paragraph a line, with an empty line between blocks; entries of lists begin with "- ". */
	text: string;
	hasLeftOutTables: boolean;
}

const names = (list: string) => new Set(list.split(/\s+/));

const NEVER_TEXT = names(
	`SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG MATH OBJECT EMBED CANVAS AUDIO VIDEO HEAD TITLE META LINK
	BUTTON SELECT TEXTAREA INPUT DATALIST NAV DIALOG RT RP`
);
const BLOCKS = names(
	`ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION
	FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND MAIN OL P PRE SECTION SUMMARY TABLE TD TH
	TR UL`
);
/** Cells with more words than a figure or a name needs hold paragraphs: the table is a layout. */
const MOST_CELL_WORDS = 40;

/** What the parts around a node ask for. */
interface Around {
	keepsLines: boolean;
	isInEntry: boolean;
}

/** The words of a part of a page as lines. Nothing of what a reader would not see or read. */
export function textOfNodes(root: Node): PageText {
	const writer = new LineWriter();
	const hasLeftOutTables = writeNode(root, writer, { keepsLines: false, isInEntry: false });
	return { text: writer.text, hasLeftOutTables };
}

/** Returns whether a table was left out. */
function writeNode(node: Node, writer: LineWriter, around: Around): boolean {
	if (node.nodeType === 3) {
		writeText(node.nodeValue ?? '', writer, around);
		return false;
	}
	const name = node.nodeName.toUpperCase();
	if (node.nodeType === 1 && isLeftOut(node as Element, name)) return false;
	if (name === 'TABLE' && isFigures(node as Element)) return /\S/.test(node.textContent ?? '');

	const ends = endsAround(name, around);
	const within = {
		keepsLines: around.keepsLines || name === 'PRE',
		isInEntry: around.isInEntry || name === 'LI'
	};
	writer.end(ends);
	if (name === 'LI') writer.mark('- ');
	if (name === 'Q') writer.write('“');
	let hasLeftOut = false;
	for (const child of node.childNodes) hasLeftOut = writeNode(child, writer, within) || hasLeftOut;
	if (name === 'Q') writer.write('”');
	if (name === 'LI') writer.mark('');
	writer.end(ends);
	return hasLeftOut;
}

/** An empty line around blocks, none around entries of a list and what stands in them. */
function endsAround(name: string, { isInEntry }: Around): 0 | 1 | 2 {
	if (name === 'LI' || name === 'BR') return 1;
	if (!BLOCKS.has(name)) return 0;
	return isInEntry ? 1 : 2;
}

function writeText(text: string, writer: LineWriter, { keepsLines }: Around): void {
	if (!keepsLines) return writer.write(text);
	for (const [index, line] of text.split('\n').entries()) {
		if (index > 0) writer.end(line.trim() === '' ? 2 : 1);
		writer.write(line);
	}
}

function isLeftOut(element: Element, name: string): boolean {
	if (NEVER_TEXT.has(name) || element.hasAttribute('hidden')) return true;
	if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? ''))
		return true;
	// Marks of notes and of links to a heading: "[1]", "↑", "#".
	const isInPage = name === 'A' && element.getAttribute('href')?.startsWith('#');
	return Boolean(isInPage && !/\p{L}/u.test(element.textContent ?? ''));
}

/** Whether a table holds figures; others only lay out a page, or frame a text. */
function isFigures(table: Element): boolean {
	if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
	const rows = [...table.querySelectorAll('tr')];
	const isWide = rows.some(({ children }) => children.length > 1);
	return isWide && ![...table.querySelectorAll('td')].some(isLong);
}

function isLong({ textContent }: Element): boolean {
	return (textContent ?? '').trim().split(/\s+/, MOST_CELL_WORDS + 1).length > MOST_CELL_WORDS;
}
