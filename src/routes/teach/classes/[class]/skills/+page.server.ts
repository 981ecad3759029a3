import { app } from '$lib/server/app';
import { listUnfinished } from '$lib/server/services/list-unfinished';
import { noteView } from '$lib/server/services/note-view';
import { readClassCalibration } from '$lib/server/services/read-calibration';
import { readClassSkills } from '$lib/server/services/read-class-skills';
import { readTroubleSpots, TROUBLE_BOUNDS } from '$lib/server/services/read-trouble-spots';
import { showSkills } from '$lib/ui/progress/show-skills';
import { taughtOr404 } from '../taught';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, taught } = await taughtOr404(event);
	const { id: classId, schoolId } = taught;
	const view = { actorId: teacher.id, schoolId, classId, subjectId: classId, now: Date.now() };
	await noteView(app().db, { ...view, action: 'skills-viewed' });
	const { groups, ...skills } = await readClassSkills(app().db, classId);
	const { assignments, elements } = await readTroubleSpots(app(), classId);
	const order = skills.skills.map(({ element }) => element);
	const inOrder = elements.toSorted((a, b) => order.indexOf(a.element) - order.indexOf(b.element));
	const unknown = groups.find(({ attention }) => attention === 'not-enough')?.learners ?? [];
	return {
		...skills,
		known: skills.learners - unknown.length,
		unfinished: await listUnfinished(app().db, classId, unknown),
		sure: await readClassCalibration(app(), classId),
		groups: groups.map(({ attention, learners }) => ({
			attention,
			learners: learners.map((one) => ({ ...one, skills: showSkills(one.skills) }))
		})),
		trouble: {
			titles: assignments.map(({ title }) => title),
			elements: inOrder,
			bounds: TROUBLE_BOUNDS
		}
	};
};
