import { dealWords, normalizeWords } from '$lib/domain/accounts/secret-words';
import type { Card } from '$lib/domain/classes/card';
import { hashSecret } from '../auth/secret';
import { hashToken, newToken, secureRandom } from '../auth/token';
import type { CardHashes } from '../repositories/learners';

/** A new card without its holder, and what the database keeps of it. */
export type DealtCard = CardHashes & Pick<Card, 'words' | 'token'>;

/** Three words and a link. Takes a moment, so deal before a transaction begins. */
export async function dealCard(): Promise<DealtCard> {
	const words = dealWords(secureRandom);
	const token = newToken();
	const secretHash = await hashSecret(normalizeWords(words));
	return { words, token, secretHash, cardTokenHash: hashToken(token) };
}
