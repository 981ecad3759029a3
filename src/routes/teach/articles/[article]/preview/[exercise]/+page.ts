import { loadPlayer } from '$lib/ui/exercise/players';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
	return { ...data, Player: await loadPlayer(data.exercise.kind) };
};
