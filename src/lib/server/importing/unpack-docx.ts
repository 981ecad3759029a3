import { Unzip, UnzipInflate } from 'fflate';
import { ok, refuse, type Result } from '$lib/domain/result';

export type UnpackProblem = 'not-readable-docx' | 'unpacks-too-large' | 'too-long';

/** Bytes of all parts together: more than any book, less than would fill a server. */
const MAX_UNPACKED = 50_000_000;
/** Bytes of XML: fiftyfold the longest text. Read as a tree, it takes a hundredfold of that. */
const MAX_XML = 3_000_000;
const MAX_PARTS = 2000;
/** Packed bytes that are taken at a time: a thousandfold comes out of them at most. */
const STEP = 4096;

const XML = /\.(?:xml|rels)$/;
const NOT_THE_TEXT = /^(?:customXml|docProps)\/|\/(?:theme|settings|webSettings|fontTable)\b/;

/**
 * The XML parts of a zipped document by their names. What comes out is counted, whatever the file
 * says of its sizes; pictures are counted and dropped.
 */
export function unpackDocx(bytes: Uint8Array): Result<Map<string, Uint8Array>, UnpackProblem> {
	const parts = new Map<string, Uint8Array[]>();
	const seen = { bytes: 0, xml: 0, parts: 0 };

	const unzip = new Unzip((file) => {
		seen.parts += 1;
		const isRead = XML.test(file.name) && !NOT_THE_TEXT.test(file.name);
		const chunks: Uint8Array[] = [];
		if (isRead) parts.set(file.name, chunks);
		file.ondata = (error, chunk) => {
			if (error) throw error;
			seen.bytes += chunk.length;
			if (isRead) seen.xml += chunk.length;
			if (isRead && seen.xml <= MAX_XML) chunks.push(chunk);
		};
		file.start();
	});
	unzip.register(UnzipInflate);

	try {
		for (let at = 0; at < bytes.length; at += STEP) {
			unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
			if (seen.bytes > MAX_UNPACKED || seen.parts > MAX_PARTS) return refuse('unpacks-too-large');
		}
	} catch {
		return refuse('not-readable-docx');
	}
	if (!parts.has('word/document.xml')) return refuse('not-readable-docx');
	if (seen.xml > MAX_XML) return refuse('too-long');
	return ok(new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)])));
}
