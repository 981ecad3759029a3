import { dateFormat } from '$lib/domain/classes/date-format';
import { app } from '$lib/server/app';
import { noteView } from '$lib/server/services/note-view';
import { readClassReport } from '$lib/server/services/read-class-report';
import { taughtOr404 } from '../taught';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught } = await taughtOr404(event);
	const { id: classId, schoolId, timeZone } = taught;
	const now = Date.now();
	const view = { actorId: teacher.id, schoolId, classId, subjectId: classId, now };
	await noteView(app().db, { ...view, action: 'skills-viewed' });
	return {
		day: dateFormat('en-US', { dateStyle: 'long', timeZone }).format(now),
		report: await readClassReport(app(), classId)
	};
};
