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

/** The words of a part of a page as lines. Nothing of what a reader would not see or read. */
export function textOfNodes(root: Node): PageText {
	const writer = new LineWriter();
	const hasLeftOutTables = writeNode(root, writer, false);
	return { text: writer.text, hasLeftOutTables };
}

/** Returns whether a table was left out. */
function writeNode(node: Node, writer: LineWriter, keepsLines: boolean): boolean {
	if (node.nodeType === 3) {
		writeText(node.nodeValue ?? '', writer, keepsLines);
		return false;
	}
	const name = node.nodeName.toUpperCase();
	if (node.nodeType === 1 && isLeftOut(node as Element, name)) return false;
	if (name === 'TABLE' && isFigures(node as Element)) return /\p{L}/u.test(node.textContent ?? '');
	if (name === 'BR') writer.end(1);

	const isBlock = BLOCKS.has(name);
	if (isBlock) writer.end(2);
	if (name === 'LI') openEntry(writer);
	if (name === 'Q') writer.write('“');
	let hasLeftOut = false;
	for (const child of node.childNodes)
		hasLeftOut = writeNode(child, writer, keepsLines || name === 'PRE') || hasLeftOut;
	if (name === 'Q') writer.write('”');
	if (name === 'LI') closeEntry(writer);
	if (isBlock) writer.end(2);
	return hasLeftOut;
}

function writeText(text: string, writer: LineWriter, keepsLines: boolean): void {
	if (!keepsLines) return writer.write(text);
	for (const [index, line] of text.split('\n').entries()) {
		if (index > 0) writer.end(line.trim() === '' ? 2 : 1);
		writer.write(line);
	}
}

function openEntry(writer: LineWriter): void {
	writer.end(1);
	writer.mark('- ');
}

function closeEntry(writer: LineWriter): void {
	writer.mark('');
	writer.end(1);
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
