import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { ok, refuse, type Result } from '$lib/domain/result';
import { unpackDocx, type UnpackProblem } from './unpack-docx';

const OPTIONS = {
	styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
	includeEmbeddedStyleMap: false,
	externalFileAccess: false,
	convertImage: mammoth.images.imgElement(async () => ({ src: '' }))
};

/**
 * A Word document as HTML, without pictures. What is read is packed anew from the parts that were
 * counted: a zip can show other parts to the next program that opens it.
 */
export async function readDocx(bytes: Uint8Array): Promise<Result<string, UnpackProblem>> {
	const parts = unpackDocx(bytes);
	if (!parts.ok) return parts;
	const counted = zipSync(Object.fromEntries(parts.value), { level: 0 });
	try {
		const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(counted) }, OPTIONS);
		return ok(value);
	} catch {
		return refuse('not-readable-docx');
	}
}
