import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { ok, refuse, type Result } from '$lib/domain/result';

export type UnpackProblem = 'not-readable-docx' | 'unpacks-too-large';

/** Bytes of all parts together: more than any book, less than would fill a server. */
const MAX_UNPACKED = 50_000_000;
const MAX_PARTS = 2000;
/** Packed bytes that are taken at a time: a thousandfold comes out of them at most. */
const STEP = 4096;

/**
 * The XML parts of a zipped document by their names. What comes out is counted, whatever the file
 * says of its sizes; pictures are counted and dropped.
 */
export function unpackDocx(bytes: Uint8Array): Result<Map<string, Uint8Array>, UnpackProblem> {
	const parts = new Map<string, Uint8Array[]>();
	let unpacked = 0;
	let count = 0;

	const unzip = new Unzip((file) => {
		count += 1;
		const chunks: Uint8Array[] = [];
		if (isRead(file)) parts.set(file.name, chunks);
		file.ondata = (error, chunk) => {
			if (error) throw error;
			unpacked += chunk.length;
			if (isRead(file) && unpacked <= MAX_UNPACKED) chunks.push(chunk);
		};
		file.start();
	});
	unzip.register(UnzipInflate);

	try {
		for (let at = 0; at < bytes.length; at += STEP) {
			unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
			if (unpacked > MAX_UNPACKED || count > MAX_PARTS) return refuse('unpacks-too-large');
		}
	} catch {
		return refuse('not-readable-docx');
	}
	if (!parts.has('word/document.xml')) return refuse('not-readable-docx');
	return ok(new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)])));
}

function isRead({ name }: UnzipFile): boolean {
	return /\.(?:xml|rels)$/.test(name);
}
