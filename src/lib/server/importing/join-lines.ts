const WRAPPED = { atLeast: 6, shortest: 40, longest: 110, share: 0.6 };
const ENDS = /[.!?:…]["”’')\]]*$/;

/**
 * Lines that a mail program or a terminal broke at one width are joined to paragraphs again. A text whose
 * lines are paragraphs stays as it is.
 */
export function joinLines(text: string): string {
	const blocks = text.replaceAll('\r\n', '\n').split(/\n[ \t]*\n/);
	const inner = blocks.flatMap((block) => block.split('\n').slice(0, -1)).map((l) => l.trimEnd());
	const full = inner.filter(
		(line) => line.length >= WRAPPED.shortest && line.length <= WRAPPED.longest && !ENDS.test(line)
	);
	const isWrapped = inner.length >= WRAPPED.atLeast && full.length >= WRAPPED.share * inner.length;
	if (!isWrapped) return text;
	return blocks.map((block) => block.split('\n').reduce(join)).join('\n\n');
}

/** A list keeps its lines, and a line that ends early ends a paragraph. */
function join(before: string, line: string): string {
	const last = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
	const isNew = /^\s*([-*•]|\d+[.)])\s/.test(line) || last.length < WRAPPED.shortest;
	return isNew ? `${before}\n${line}` : `${before.trimEnd()} ${line.trimStart()}`;
}
