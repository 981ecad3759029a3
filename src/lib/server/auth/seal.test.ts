import { expect, it } from 'vitest';
import { seal, unseal } from './seal';

it('opens for the secret it was closed with, and for no other', () => {
	const sealed = seal('maple river canoe', 'right');
	expect(unseal(sealed, 'right')).toBe('maple river canoe');
	expect(() => unseal(sealed, 'wrong')).toThrow();
});

it('shows nothing of the text, and never looks the same twice', () => {
	const sealed = seal('maple', 'right');
	expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('maple');
	expect(seal('maple', 'right')).not.toBe(sealed);
});
