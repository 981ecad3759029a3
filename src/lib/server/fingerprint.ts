import { createHash } from 'node:crypto';

/** First 16 hex digits of the SHA-256: names immutable content by itself. */
export function fingerprint(content: string): string {
	return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
