import { expect, it } from 'vitest';
import { isBearer } from './is-bearer';

const TOKEN = 'a token of an installation'.replaceAll(' ', '-');
const asks = (authorization?: string) =>
	isBearer(new Headers(authorization ? { authorization } : {}), TOKEN);

it('lets in whoever sends the whole token, and nobody else', () => {
	expect(asks(`Bearer ${TOKEN}`)).toBe(true);
	expect(asks(`bearer ${TOKEN}`)).toBe(true);
	for (const wrong of [undefined, TOKEN, 'Bearer ', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`])
		expect(asks(wrong), wrong).toBe(false);
	expect(asks(`Bearer ${TOKEN.slice(0, -1)}`)).toBe(false);
});
