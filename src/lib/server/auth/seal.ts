import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Close a text with a secret that is not stored beside it: whoever reads the table cannot read it. */
export function seal(text: string, secret: string): string {
	const iv = randomBytes(IV_BYTES);
	const cipher = createCipheriv(CIPHER, keyFrom(secret), iv);
	const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** Open what was closed with the same secret; throws for another one. */
export function unseal(sealed: string, secret: string): string {
	const bytes = Buffer.from(sealed, 'base64url');
	const decipher = createDecipheriv(CIPHER, keyFrom(secret), bytes.subarray(0, IV_BYTES));
	decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
	const body = bytes.subarray(IV_BYTES + TAG_BYTES);
	return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}

function keyFrom(secret: string): Buffer {
	return Buffer.from(hkdfSync('sha256', secret, '', 'bluepencil sealed outcome', 32));
}
