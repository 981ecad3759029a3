import { ok, refuse, type Result } from '$lib/domain/result';
import { decodeBytes } from './decode-bytes';
import { readDocx } from './read-docx';
import type { UnpackProblem } from './unpack-docx';

export type FileProblem = UnpackProblem | 'binary' | 'wrong-encoding' | 'unknown-file-type';

/** What stands in a file: characters as typed, the source of a page, or a document as HTML. */
export interface FileContent {
	kind: 'text' | 'page' | 'document';
	content: string;
	isGuessed: boolean;
}

/** How files begin that are no text, whatever their names say: PDF, RTF, zip, older Word. */
const OTHER_TYPES = ['%PDF', '{\\rtf', 'PK\x03\x04', '\xD0\xCF\x11\xE0'];
const PAGE = /^\s*<(?:!doctype html|html)[\s>]/i;

/** Read a file by its ending and by what is in it; both must fit. */
export async function readFile(
	name: string,
	bytes: Uint8Array
): Promise<Result<FileContent, FileProblem>> {
	const ending = /\.([a-z0-9]+)\s*$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	if (beginsWith(bytes, '%PDF')) return refuse('unknown-file-type');
	if (ending === 'docx') return readDocument(bytes);
	if (!/^(?:txt|html?)$/.test(ending)) return refuse('unknown-file-type');
	if (OTHER_TYPES.some((start) => beginsWith(bytes, start))) return refuse('unknown-file-type');

	const decoded = decodeBytes(bytes);
	if (!decoded.ok) return decoded;
	const { text: content, isGuessed } = decoded.value;
	const isPage = ending !== 'txt' || PAGE.test(content.slice(0, 500));
	return ok({ kind: isPage ? 'page' : 'text', content, isGuessed });
}

async function readDocument(bytes: Uint8Array): Promise<Result<FileContent, FileProblem>> {
	const html = await readDocx(bytes);
	return html.ok ? ok({ kind: 'document', content: html.value, isGuessed: false }) : html;
}

function beginsWith(bytes: Uint8Array, start: string): boolean {
	return [...start].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}
