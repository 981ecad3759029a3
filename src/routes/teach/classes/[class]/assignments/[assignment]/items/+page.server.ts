import { app } from '$lib/server/app';
import { toPublic } from '$lib/domain/exercises/public-exercise';
import { readItems } from '$lib/server/services/read-items';
import { settleAssignment } from '$lib/server/services/settle-assignment';
import { openAssignment } from '../../open-class';
import { tableWords } from '../../../data/table-words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught, assignment } = await openAssignment(event);
	const now = Date.now();
	await settleAssignment(app(), { ...assignment, archivedAt: taught.archivedAt }, now);
	const isPooled = event.url.searchParams.has('together');
	const found = await readItems(app(), { teacherId: teacher.id, assignment, isPooled });
	const words = tableWords();
	const { id, title, classId } = assignment;
	return {
		assignment: { id, title, classId },
		isPooled,
		...found,
		exercises: found.exercises.map(({ exercise, items, ...rest }) => {
			const nameOf = words.choicesOf(exercise);
			return {
				...rest,
				exercise: toPublic(exercise),
				items: items.map((item) => ({
					...item,
					choices: Object.fromEntries(
						(item.report.options ?? []).map(({ id: choice }) => [
							choice,
							nameOf(item.questionId ?? '', choice)
						])
					)
				}))
			};
		})
	};
};
