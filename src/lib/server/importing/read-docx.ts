import { Unzip, UnzipInflate } from 'fflate';
import mammoth from 'mammoth';
import { ok, refuse, type Result } from '$lib/domain/result';

/** What a document may unpack to: more than any book, less than what would fill a server. */
const MAX_UNPACKED = 50_000_000;
const MAX_ENTRIES = 2000;
/** Bytes that are unpacked at a time, so that a bomb is found before it goes off. */
const CHUNK = 16_384;

/** A Word document as HTML. What it unpacks to is counted first; no size that it names is trusted. */
export async function readDocx(
	bytes: Uint8Array
): Promise<Result<string, 'not-readable-docx' | 'unpacks-too-large'>> {
	const size = countUnpacked(bytes);
	if (!size.ok) return size;
	try {
		const { value } = await mammoth.convertToHtml(
			{ buffer: Buffer.from(bytes) },
			{ convertImage: mammoth.images.imgElement(async () => ({ src: '' })) }
		);
		return ok(value);
	} catch {
		return refuse('not-readable-docx');
	}
}

function countUnpacked(
	bytes: Uint8Array
): Result<number, 'not-readable-docx' | 'unpacks-too-large'> {
	let unpacked = 0;
	let entries = 0;
	let isDocument = false;
	let isBroken = false;
	const unzip = new Unzip((file) => {
		entries++;
		if (file.name === 'word/document.xml') isDocument = true;
		file.ondata = (error, data) => {
			if (error) isBroken = true;
			unpacked += data?.length ?? 0;
			if (unpacked > MAX_UNPACKED) file.terminate();
		};
		if (unpacked <= MAX_UNPACKED && entries <= MAX_ENTRIES) file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length && !isBroken; at += CHUNK) {
			unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
			if (unpacked > MAX_UNPACKED || entries > MAX_ENTRIES) return refuse('unpacks-too-large');
		}
	} catch {
		isBroken = true;
	}
	return isBroken || !isDocument ? refuse('not-readable-docx') : ok(unpacked);
}
