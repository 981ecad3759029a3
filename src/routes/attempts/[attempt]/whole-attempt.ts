import type { Component } from 'svelte';
import type { PublicParagraph } from '$lib/domain/text/public-text';
import { Autosave } from '$lib/ui/attempt/autosave.svelte';
import { itemUrl } from '$lib/ui/attempt/item-url';
import type { PlayerPageProps } from '$lib/ui/attempt/player';
import type { WholeAttempt } from './read-whole';

type Page = WholeAttempt['pages'][number] & Pick<WholeAttempt, 'rounds'>;
/** A page that can be shown: with its text and its player. */
export type ReadyPage = Page & {
	paragraphs: PublicParagraph[];
	Player: Component<PlayerPageProps>;
};

// What this tab holds of attempts; by the address of the item, which only its owner knows.
const pages = new Map<string, Page>();
const texts = new Map<string, PublicParagraph[]>();
const ready = new Map<string, ReadyPage>();

/** Keep an attempt as the server sent it; what it no longer has cannot be worked on any more. */
export function keepWhole(whole: WholeAttempt): void {
	pages.clear();
	for (const page of whole.pages) {
		const { attemptId, exerciseId } = page;
		const rounds = whole.rounds.map((one) => ({ ...one, isCurrent: one.id === exerciseId }));
		pages.set(itemUrl(attemptId, exerciseId), { ...page, rounds });
	}
	for (const [docRev, paragraphs] of Object.entries(whole.texts)) texts.set(docRev, paragraphs);
}

/** Keep the text that a page came with. */
export function keepText(docRev: string, paragraphs: PublicParagraph[]): void {
	texts.set(docRev, paragraphs);
}

/** Make an exercise ready to be shown without the server; false when this tab does not hold it. */
export async function makeReady(
	item: string,
	loadPlayer: (page: Page) => Promise<Component<PlayerPageProps>>
): Promise<boolean> {
	const page = pages.get(item);
	const paragraphs = page && texts.get(page.docRev);
	if (!page || !paragraphs) return false;
	const Player = await loadPlayer(page);
	ready.set(item, { ...page, paragraphs, Player, ...Autosave.latest[item] });
	return true;
}

/** A page that was made ready. */
export const readyPage = (item: string | undefined) => ready.get(item ?? '');
