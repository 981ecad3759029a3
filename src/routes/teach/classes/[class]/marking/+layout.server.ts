import { app } from '$lib/server/app';
import { countContestedPlaces } from '$lib/server/repositories/challenge-queue';
import { countWaitingNotes } from '$lib/server/repositories/note-queue';
import { taughtOr404 } from '../taught';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { teacher, taught } = await taughtOr404(event);
	const of = { teacherId: teacher.id, classId: taught.id };
	const notes = await countWaitingNotes(app().db, of);
	return { waits: { notes, challenges: await countContestedPlaces(app().db, of) } };
};
