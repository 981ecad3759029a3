import { Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aDocx, aParagraph, docxParts } from '../../../../tests/fixtures/import/a-docx';
import { readDocx } from './read-docx';

async function htmlOf(bytes: Uint8Array): Promise<string> {
	const read = await readDocx(bytes);
	return read.ok ? read.value : read.reason;
}
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);
const body = aParagraph('The road is closed.');

describe('a document', () => {
	it('is read paragraph by paragraph', async () => {
		expect(await htmlOf(aDocx('The road', 'is closed.'))).toBe('<p>The road</p><p>is closed.</p>');
	});

	it('is read where its sizes stand behind its parts, as programs write that save as they go', async () => {
		const chunks: Uint8Array[] = [];
		const zip = new Zip((_, chunk) => chunks.push(chunk));
		for (const [name, part] of Object.entries(docxParts(body))) {
			const file = new ZipDeflate(name);
			zip.add(file);
			file.push(part, true);
		}
		zip.end();
		expect(await htmlOf(Buffer.concat(chunks))).toBe('<p>The road is closed.</p>');
	});

	it('may have large pictures, which are not read', async () => {
		const parts = { ...docxParts(body), 'word/media/a.png': zeros(5) };
		expect(await htmlOf(zipSync(parts))).toBe('<p>The road is closed.</p>');
	});

	it('that holds more words than a text may have is too long', async () => {
		const words = aParagraph('The council said that the road would be closed. ').repeat(30_000);
		expect(await htmlOf(zipSync(docxParts(words), { level: 1 }))).toBe('too-long');
	});
});

describe('what is no document', () => {
	it.each([
		['letters', new TextEncoder().encode('no zip at all')],
		['nothing', new Uint8Array()],
		['a zip of something else', zipSync({ 'a.txt': new Uint8Array(9) })],
		['half a document', aDocx('One', 'Two').subarray(0, 500)],
		['a document of broken XML', zipSync(docxParts('<w:p><w:r>'))],
		['a document that is nested without end', zipSync(docxParts('<w:p>'.repeat(60_000)))]
	])('%s is refused', async (_, bytes) => {
		expect(await htmlOf(bytes)).toBe('not-readable-docx');
	});

	it('a document that asks for other files, or for itself many times, gets nothing', async () => {
		for (const entity of ['SYSTEM "file:///etc/passwd"', '"SECRET"', '"&x;&x;"']) {
			const doctype = `<!DOCTYPE d [<!ENTITY x ${entity}>]>`;
			const read = await htmlOf(zipSync(docxParts(aParagraph('A &x; B'), doctype)));
			expect(read).toBe('not-readable-docx');
		}
	});
});

describe('a small file that becomes a large one', () => {
	/** Write other sizes of the last part, in its header and in the list at the end of the zip. */
	function withSizeOfLast(zip: Uint8Array, size: number): Uint8Array {
		const lying = zip.slice();
		const view = new DataView(lying.buffer);
		const signature = (at: number) => view.getUint32(at, true);
		for (let at = lying.length - 4; at >= 0; at--) {
			if (signature(at) === 0x02014b50) {
				view.setUint32(at + 24, size, true);
				view.setUint32(view.getUint32(at + 42, true) + 22, size, true);
				return lying;
			}
		}
		throw new Error('no list');
	}

	it(
		'is not unpacked beyond 50 MB, whatever it says of its size',
		{ timeout: 30_000 },
		async () => {
			const bomb = zipSync({ 'word/document.xml': zeros(60) }, { level: 1 });
			expect(bomb.length).toBeLessThan(500_000);
			expect(await htmlOf(bomb)).toBe('unpacks-too-large');
			expect(await htmlOf(withSizeOfLast(bomb, 10))).toBe('unpacks-too-large');
		}
	);

	it('is counted as a whole, not part by part', { timeout: 30_000 }, async () => {
		const media = Object.fromEntries([1, 2, 3].map((n) => [`m/${n}.png`, zeros(17)]));
		expect(await htmlOf(zipSync({ ...docxParts(body), ...media }, { level: 1 }))).toBe(
			'unpacks-too-large'
		);
	});

	it('may have two thousand parts, and no more', async () => {
		const many = (count: number) =>
			Object.fromEntries(Array.from({ length: count }, (_, n) => [`m/${n}.png`, zeros(0)]));
		const withParts = (count: number) => zipSync({ ...docxParts(body), ...many(count - 3) });
		expect(await htmlOf(withParts(2000))).toBe('<p>The road is closed.</p>');
		expect(await htmlOf(withParts(2001))).toBe('unpacks-too-large');
	});

	it('cannot hide a part that only its list of parts leads to', async () => {
		// A picture that is a zip itself: the list says that the document begins within it.
		const inner = zipSync(docxParts(aParagraph('The road is HIDDEN.')), { level: 0 });
		const outer = zipSync({ ...docxParts(body), 'word/a.png': inner }, { level: 0 });
		const letters = Buffer.from(outer).toString('latin1');
		const nameAt = (from: number) => letters.indexOf('word/document.xml', from);
		const hidden = nameAt(nameAt(0) + 1) - 30;
		const listed = letters.lastIndexOf('word/document.xml') - 46;
		new DataView(outer.buffer).setUint32(listed + 42, hidden, true);
		expect(await htmlOf(outer)).toBe('<p>The road is closed.</p>');
	});
});
