import { app } from '$lib/server/app';
import { noteView } from '$lib/server/services/note-view';
import { compareFirstAndLatest, readDiscernment } from '$lib/server/services/read-discernment';
import { readProgressLine } from '$lib/server/services/read-progress-line';
import { taughtOr404 } from '../../taught';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught } = await taughtOr404(event);
	const { id: classId, schoolId } = taught;
	const view = { actorId: teacher.id, schoolId, classId, subjectId: classId, now: Date.now() };
	await noteView(app().db, { ...view, action: 'skills-viewed' });
	const { assignments, tries, ...report } = await readDiscernment(app().db, classId);
	const asked = (name: string) => event.url.searchParams.get(name);
	const chosen = (name: string) => assignments.find(({ id }) => id === asked(name));
	const [before, after] = [chosen('before'), chosen('after')];
	const isAsked = asked('before') !== null;
	const choice = before && after && before !== after ? [after, before] : [];
	return {
		...report,
		line: await readProgressLine(app().db, classId),
		choices: assignments.map(({ id, title }) => ({ id, title })),
		/** What the form shows: what was asked for, else the first and the last. */
		picked: {
			before: before?.id ?? assignments.at(-1)?.id ?? '',
			after: after?.id ?? assignments[0]?.id ?? ''
		},
		isAsked,
		/** What was asked for; without that, the first and the last. */
		compared: compareFirstAndLatest(tries, isAsked ? choice : assignments)
	};
};
