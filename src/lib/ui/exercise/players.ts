import type { Component } from 'svelte';
import MarkPlayer from './MarkPlayer.svelte';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import type { PlayerPageProps } from '../attempt/player';

// Each kind of exercise has its own player. Marking comes with the page, so that an early press
// is not lost; the others keep what is chosen before they run.
const PLAYERS = {
	text: async () => ({ default: MarkPlayer }),
	list: () => import('./MarkList.svelte'),
	classify: () => import('./ClassifyPlayer.svelte'),
	context: () => import('./ContextPlayer.svelte'),
	match: () => import('./PassagesPlayer.svelte'),
	reword: () => import('./PassagesPlayer.svelte'),
	spot: () => import('./SpotPlayer.svelte'),
	compare: () => import('./ComparePlayer.svelte'),
	ledger: () => import('./LedgerPlayer.svelte')
};

/** The player of a kind of exercise. */
export async function loadPlayer(
	kind: PublicExercise['kind'],
	view: 'text' | 'list' = 'text'
): Promise<Component<PlayerPageProps>> {
	const player = await PLAYERS[kind === 'mark' ? view : kind]();
	// The server sends exercise and answer of one kind, which types cannot say across both.
	return player.default as unknown as Component<PlayerPageProps>;
}
