import { Secret, TOTP } from 'otpauth';

// RFC 6238 as every authenticator app knows it.
const TERMS = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const STEP_MS = TERMS.period * 1000;
/** A code counts half a minute longer and earlier, as clocks differ. */
const WINDOW = 1;

/** A new secret to share with an authenticator app: 160 bits in base32. */
export function newAppSecret(): string {
	return new Secret({ size: 20 }).base32;
}

/** What the QR code says to the app. */
export function appLink(secret: string, account: string): string {
	const name = { issuer: 'Bluepencil', label: account };
	return new TOTP({ ...TERMS, ...name, secret: Secret.fromBase32(secret) }).toString();
}

/** Of which thirty seconds a code is; null when it is wrong or of another time. */
export function stepOfCode(secret: string, code: string, now: number): number | null {
	const token = code.normalize('NFKC').replace(/[\s-]/g, '');
	if (!/^\d{6}$/.test(token)) return null;
	const ask = { ...TERMS, secret: Secret.fromBase32(secret), token, timestamp: now };
	const delta = TOTP.validate({ ...ask, window: WINDOW });
	return delta === null ? null : Math.floor(now / STEP_MS) + delta;
}
