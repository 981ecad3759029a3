import { hash, verify } from '@node-rs/argon2';

// OWASP's first choice for argon2id (19 MiB, two passes), worked out beside the event loop.
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What the database keeps of a password or of three words. */
export function hashSecret(secret: string): Promise<string> {
	return hash(secret.normalize('NFKC'), OPTIONS);
}

let nobody: Promise<string> | undefined;

/**
 * Whether a secret is the one that was kept. An account that does not exist takes as long as a
 * wrong secret, so that nobody learns which names there are.
 */
export async function isSecret(secret: string, kept: string | null | undefined): Promise<boolean> {
	const against = kept ?? (await (nobody ??= hashSecret('no account has this secret')));
	const isRight = await verify(against, secret.normalize('NFKC'));
	return isRight && kept != null;
}
