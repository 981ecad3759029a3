import type { Card } from '$lib/domain/classes/card';
import { showJoinCode } from '$lib/domain/classes/join-code';
import { qrPath } from '$lib/server/http/qr-path';
import type { ShownCard } from '$lib/ui/classes/SignInCard.svelte';

/** Cards as they are shown and printed, each with its link drawn. */
export function showCards(
	cards: readonly Card[],
	{ name, joinCode }: { name: string; joinCode: string | null },
	origin: string
): ShownCard[] {
	return cards.map(({ userId, name: of, words, token }) => ({
		userId,
		className: name,
		code: joinCode ? showJoinCode(joinCode) : '',
		name: of,
		words,
		qr: qrPath(`${origin}/card/${token}`)
	}));
}
