import type { IncomingMessage } from 'node:http';
import { pipeline, type Duplex, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { decodeAs } from './decode-as';
import { decodeBytes } from './decode-bytes';
import { FetchRefusal } from './fetch-refusal';

/** Bytes of a page, unpacked: tenfold what large ones have. */
const MAX_BYTES = 5_000_000;

const UNPACKERS = new Map<string, () => Duplex>([
	['gzip', createGunzip],
	['x-gzip', createGunzip],
	['deflate', createInflate],
	['br', createBrotliDecompress]
]);

/** The source of a page from an answer, unpacked and decoded. Refuses what is no page, or too much. */
export async function readPageBody(
	response: IncomingMessage,
	signal: AbortSignal
): Promise<string> {
	const type = response.headers['content-type'] ?? '';
	try {
		if (!/^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type))
			throw new FetchRefusal('not-html');
		return decodePage(await readBytes(unpacked(response), signal), type);
	} finally {
		response.destroy();
	}
}

function unpacked(response: IncomingMessage): Readable {
	const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
	if (encoding === 'identity' || encoding === '') return response;
	const unpacker = UNPACKERS.get(encoding);
	if (!unpacker) throw new FetchRefusal('not-html');
	// Errors of either end come out where it is read.
	return pipeline(response, unpacker(), () => undefined);
}

/** Counted while they come, so that nothing larger is ever held. */
async function readBytes(stream: Readable, signal: AbortSignal): Promise<Uint8Array> {
	const stop = () => stream.destroy(new FetchRefusal('took-too-long'));
	signal.addEventListener('abort', stop, { once: true });
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > MAX_BYTES) throw new FetchRefusal('too-large');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** The name in the header goes before what the page says of itself. */
function decodePage(bytes: Uint8Array, type: string): string {
	const named = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
	// A name that nobody knows is passed over: the page may tell.
	const text = named === undefined ? undefined : decodeAs(bytes, named, false);
	if (text !== undefined) return text;
	const decoded = decodeBytes(bytes);
	if (!decoded.ok) throw new FetchRefusal('not-html');
	return decoded.value.text;
}
