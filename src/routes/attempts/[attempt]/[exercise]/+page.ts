import type { Component } from 'svelte';
import MarkPlayer from '$lib/ui/exercise/MarkPlayer.svelte';
import type { PlayerPageProps } from '$lib/ui/attempt/player';
import type { PageLoad } from './$types';

// Each kind of exercise has its own player. Marking comes with the page, so that an early press
// is not lost; the others keep what is chosen before they run.
const PLAYERS = {
	text: async () => ({ default: MarkPlayer }),
	list: () => import('$lib/ui/exercise/MarkList.svelte'),
	classify: () => import('$lib/ui/exercise/ClassifyPlayer.svelte'),
	context: () => import('$lib/ui/exercise/ContextPlayer.svelte'),
	match: () => import('$lib/ui/exercise/PassagesPlayer.svelte'),
	reword: () => import('$lib/ui/exercise/PassagesPlayer.svelte'),
	spot: () => import('$lib/ui/exercise/SpotPlayer.svelte'),
	compare: () => import('$lib/ui/exercise/ComparePlayer.svelte'),
	ledger: () => import('$lib/ui/exercise/LedgerPlayer.svelte')
};

export const load: PageLoad = async ({ data }) => {
	const { kind } = data.exercise;
	const player = await PLAYERS[kind === 'mark' ? data.view : kind]();
	// The server sends exercise and answer of one kind, which types cannot say across both.
	return { ...data, Player: player.default as unknown as Component<PlayerPageProps> };
};
