import { Zip, ZipDeflate } from 'fflate';

interface ZippedFile {
	name: string;
	parts: AsyncIterable<string> | Iterable<string>;
}

/** Files as a zip, packed one after the other while it is sent; names are UTF-8. */
export async function* zip(
	files: AsyncIterable<ZippedFile>,
	packedAt: number
): AsyncGenerator<Uint8Array> {
	let packed: Uint8Array[] = [];
	const archive = new Zip((problem, chunk) => {
		if (problem) throw problem;
		packed.push(chunk);
	});
	const encoder = new TextEncoder();
	const taken = () => {
		const chunks = packed;
		packed = [];
		return chunks;
	};
	for await (const { name, parts } of files) {
		const file = new ZipDeflate(name, { level: 6 });
		file.mtime = packedAt;
		archive.add(file);
		for await (const part of parts) {
			file.push(encoder.encode(part));
			yield* taken();
		}
		file.push(new Uint8Array(0), true);
		yield* taken();
	}
	archive.end();
	yield* taken();
}
