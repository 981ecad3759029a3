import { ok, refuse, type Result } from '$lib/domain/result';

/** What a browser would look through for the name of an encoding. */
const HEAD_BYTES = 4096;
/** A text has a line end, a tab or nothing among a hundred characters, not more controls than that. */
const MOST_CONTROLS = 0.01;

/**
 * The letters of a file: by its byte order mark, as UTF-8, by what a page says of itself, else guessed
 * as windows-1252, which older programs write.
 */
export function decodeBytes(
	bytes: Uint8Array
): Result<{ text: string; isGuessed: boolean }, 'binary' | 'wrong-encoding' | 'unknown-file-type'> {
	if (startsWith(bytes, '%PDF') || startsWith(bytes, '{\\rtf')) return refuse('unknown-file-type');
	if (startsWith(bytes, 'PK')) return refuse('unknown-file-type');
	const marked = { utf16le: [0xff, 0xfe], utf16be: [0xfe, 0xff] };
	const at = (mark: number[]) => mark.every((byte, i) => bytes[i] === byte);
	if (at(marked.utf16le)) return decode(bytes, 'utf-16le');
	if (at(marked.utf16be)) return decode(bytes, 'utf-16be');
	if (bytes.includes(0)) return refuse('binary');
	const utf8 = decode(bytes, 'utf-8');
	if (utf8.ok || utf8.reason === 'binary') return utf8;
	const named = decode(bytes, encodingOf(bytes) ?? 'utf-8');
	if (named.ok) return named;
	const guessed = decode(bytes, 'windows-1252');
	return guessed.ok ? ok({ ...guessed.value, isGuessed: true }) : guessed;
}

function decode(bytes: Uint8Array, encoding: string) {
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		const controls = text.match(/[\u0000-\u0008\u000E-\u001F\u0080-\u009F]/g)?.length ?? 0;
		if (controls > MOST_CONTROLS * text.length) return refuse('binary');
		return ok({ text, isGuessed: false });
	} catch {
		return refuse('wrong-encoding');
	}
}

function encodingOf(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
	return /<meta[^>]{0,200}charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i.exec(head)?.[1];
}

function startsWith(bytes: Uint8Array, text: string): boolean {
	return [...text].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}
