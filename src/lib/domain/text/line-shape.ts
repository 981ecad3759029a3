import type { Range } from './range';

/** What the marks around a line say, and the range that is left to read without them. */
export interface LineShape extends Range {
	marks: 'list' | 'table' | 'none';
}

// An en dash is not a bullet: it opens a credit or speech. "- 1. " is one marker, "2024. " is none.
const LIST_MARKER = /^\s*(?:(?:[-*+•‣⁃◦▪▫●○■□]|\(?\p{N}{1,3}[.)]|\(?[a-z]\))\s+)+/u;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const OUTER_PIPES = /^[\s|]+/;

/** Recognize list markers and table pipes, so that no sentence begins or ends with them. */
export function readLineShape(line: string): LineShape {
	const end = line.trimEnd().length;
	const marker = LIST_MARKER.exec(line);
	if (marker)
		return { marks: 'list', start: marker[0].length, end: Math.max(marker[0].length, end) };

	const start = OUTER_PIPES.exec(line)?.[0].length ?? 0;
	if (!TABLE_ROW.test(line)) return { marks: 'none', start, end };
	return { marks: 'table', start, end: Math.max(start, endBeforePipes(line)) };
}

function endBeforePipes(line: string): number {
	let end = line.length;
	while (end > 0 && /[\s|]/.test(line.charAt(end - 1))) end -= 1;
	return end;
}
