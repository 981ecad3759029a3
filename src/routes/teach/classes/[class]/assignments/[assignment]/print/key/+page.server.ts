import { app } from '$lib/server/app';
import { readPaperKey } from '$lib/server/services/read-paper';
import { withLabels } from '$lib/ui/paper/with-labels';
import { openAssignment } from '../../../open-class';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { assignment } = await openAssignment(event);
	const { id, title, classId } = assignment;
	const items = await app().quizzes.read(assignment.quizId);
	const texts = await readPaperKey(app(), items);
	const hasLedger = items.some(({ exercise }) => exercise.kind === 'ledger');
	return { assignment: { id, title, classId }, texts: texts.map(withLabels), hasLedger };
};
