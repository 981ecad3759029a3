import { setImmediate as otherWork } from 'node:timers/promises';

interface File {
	/** Without an ending; may hold anything, such as the name of a class. */
	name: string;
	type: 'json' | 'jsonl' | 'jsonld' | 'csv' | 'zip';
}

const TYPES = {
	json: 'application/json',
	jsonl: 'application/jsonl; charset=utf-8',
	jsonld: 'application/ld+json',
	csv: 'text/csv; charset=utf-8',
	zip: 'application/zip'
};

/** A file to keep, under a name that every system takes. */
export function sendFile(body: string, file: File): Response {
	return new Response(body, { headers: headersOf(file) });
}

/** The same, sent while it is still being made: nothing larger than a part is in memory. */
export function sendStream(parts: AsyncIterable<string | Uint8Array>, file: File): Response {
	const source = parts[Symbol.asyncIterator]();
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			// Others are answered between two parts.
			await otherWork();
			const { value, done } = await source.next();
			if (done) return controller.close();
			controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
		},
		async cancel() {
			await source.return?.();
		}
	});
	return new Response(body, { headers: headersOf(file) });
}

function headersOf({ name: given, type }: File) {
	// Half an emoji cannot be encoded.
	const name = given.replace(/\p{Surrogate}/gu, '');
	const plain = name.replace(/[^\w -]+/g, '').trim() || 'bluepencil';
	const full = encodeURIComponent(`${name}.${type}`).replace(/['()*]/g, '-');
	return {
		'content-type': TYPES[type],
		'content-disposition': `attachment; filename="${plain}.${type}"; filename*=UTF-8''${full}`,
		'cache-control': 'no-store'
	};
}
