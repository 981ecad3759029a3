import { randomUUID } from 'node:crypto';
import type { Reading } from '$lib/domain/reading';
import { app } from '$lib/server/app';
import type { OpenExercise } from '$lib/server/services/open-exercise';
import type { JudgedResponse } from '$lib/server/repositories/responses';
import { readPlayer } from '$lib/server/services/read-player';
import { hintWords } from '$lib/ui/attempt/hint-words';
import { roundLinks } from '$lib/ui/attempt/round-links';
import { taskWords } from '$lib/ui/exercise-words';
import { labelNames } from '$lib/ui/kind-words';

interface Shown {
	view: Reading['view'];
	/** The responses of the attempt, where they have been read already. */
	responses?: readonly JudgedResponse[];
}

/** All that the page of an exercise shows; nothing of the key is in it. */
export async function readPage(open: OpenExercise, { view, responses }: Shown) {
	const player = await readPlayer(app(), open, responses);
	return {
		...player,
		words: taskWords(player.exercise),
		rounds: roundLinks(player),
		hint: player.hint && hintWords(player.hint, player.exercise),
		labelNames: labelNames(player.exercise),
		...{ view, handInId: randomUUID() }
	};
}
