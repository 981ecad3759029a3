import Papa from 'papaparse';
import type { RosterTable } from '$lib/domain/classes/roster';

/** How a spreadsheet of today begins: it is a packed file, whatever its name says. */
const PACKED = 'PK\x03\x04';

/**
 * The text of a file as its writer saw it: UTF-8 or UTF-16, with or without a mark, else the
 * Windows encoding in which spreadsheets in the West save. Null for a file that is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
	const mark = `${bytes[0]},${bytes[1]}`;
	if (mark === '255,254') return new TextDecoder('utf-16le').decode(bytes);
	if (mark === '254,255') return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.includes(0) || startsWith(bytes, PACKED)) return null;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
	return [...letters].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

/** A pasted or uploaded list as a table, whatever stands between its columns. */
export function parseTable(text: string): RosterTable {
	const delimitersToGuess = ['\t', ';', ',', '|'];
	const { data, meta } = Papa.parse<string[]>(text, { delimitersToGuess });
	return { rows: data, delimiter: meta.delimiter };
}
