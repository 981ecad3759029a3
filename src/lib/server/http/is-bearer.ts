import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a request carries this token; how long the answer takes tells nothing of it. */
export function isBearer(headers: Headers, token: string): boolean {
	const [, sent = ''] = /^Bearer ([^\s]+)$/i.exec(headers.get('authorization') ?? '') ?? [];
	return timingSafeEqual(digest(sent), digest(token));
}

const digest = (text: string) => createHash('sha256').update(text).digest();
