import { app } from '$lib/server/app';
import { noteView } from '$lib/server/services/note-view';
import { readMarksView } from '$lib/server/services/read-marks-view';
import { settleAssignment } from '$lib/server/services/settle-assignment';
import { openAssignment } from '../../open-class';
import { readAsk } from './marks-ask';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught, assignment } = await openAssignment(event);
	const now = Date.now();
	await settleAssignment(app(), { ...assignment, archivedAt: taught.archivedAt }, now);
	const ask = readAsk(event.url);
	const { text, round, learner: learnerId } = ask;
	const view = await readMarksView(app(), {
		...{ teacherId: teacher.id, assignment, text, round, learnerId }
	});
	if (view.own) {
		const seen = { actorId: teacher.id, schoolId: taught.schoolId, classId: taught.id };
		await noteView(app().db, {
			...{ ...seen, subjectId: view.own.id },
			...{ action: 'work-viewed', now }
		});
	}
	const { id, title } = assignment;
	return { assignment: { id, title, classId: taught.id }, ask, view };
};
