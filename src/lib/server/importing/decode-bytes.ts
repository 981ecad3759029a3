import { ok, refuse, type Result } from '$lib/domain/result';
import { decodeAs } from './decode-as';

export interface Decoded {
	text: string;
	/** Neither the file said how its letters are written, nor was it UTF-8. */
	isGuessed: boolean;
}

/** Programs look for the name of an encoding at the beginning of a page (bytes). */
const HEAD = 4096;
const NAMED =
	/<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})|^<\?xml[^>]{0,100}encoding=["']([\w-]{2,30})/i;

/** More controls than this among the characters, and it is no text. */
const MOST_CONTROLS = 0.01;
/** Western languages have up to 15 letters with accents in a hundred; misread ones have most. */
const MOST_ACCENTS = 0.3;

/**
 * The characters of a file: by its byte order mark, as UTF-8, by what a page says of itself, else
 * as windows-1252, which older programs write, if a text comes out.
 */
export function decodeBytes(bytes: Uint8Array): Result<Decoded, 'binary' | 'wrong-encoding'> {
	const marked = encodingByMark(bytes);
	if (!marked && bytes.includes(0)) return refuse('binary');

	const text =
		decodeAs(bytes, marked ?? 'utf-8', true) ?? (marked ? undefined : decodeNamed(bytes));
	if (text !== undefined) return isText(text) ? ok({ text, isGuessed: false }) : refuse('binary');
	if (marked) return refuse('wrong-encoding');

	const guessed = decodeAs(bytes, 'windows-1252', true) ?? '';
	if (!isText(guessed)) return refuse('binary');
	return isWestern(guessed) ? ok({ text: guessed, isGuessed: true }) : refuse('wrong-encoding');
}

function encodingByMark([first, second]: Uint8Array): string | undefined {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decodeNamed(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
	const [, byMeta, byXml] = NAMED.exec(head) ?? [];
	const name = byMeta ?? byXml;
	return name === undefined ? undefined : decodeAs(bytes, name, true);
}

function isText(text: string): boolean {
	const controls = text.match(/(?![\t\n\v\f\r])[\0-\x1F\x7F]/g)?.length ?? 0;
	return !text.includes('\0') && controls <= MOST_CONTROLS * text.length;
}

/** Where one of the five bytes stands that windows-1252 leaves out, it was something else. */
function isWestern(text: string): boolean {
	const accents = text.match(/[\xC0-\xFF]/g)?.length ?? 0;
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	return !/[\x80-\x9F]/.test(text) && accents <= MOST_ACCENTS * letters;
}
