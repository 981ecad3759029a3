import { app } from '$lib/server/app';
import { readOwnCalibration } from '$lib/server/services/read-calibration';
import { readOwnProgress } from '$lib/server/services/read-own-progress';
import { showSkill } from '$lib/ui/progress/show-skills';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { user } = locals;
	if (!user) return { isGuest: true, progress: null };
	const { skills, ...progress } = await readOwnProgress(app().db, user.id, Date.now());
	const sure = await readOwnCalibration(app(), user.id, Date.now());
	const shown = skills.map(({ element, answers, texts, ...skill }) => {
		return { element, answers, texts, ...showSkill(skill) };
	});
	return { isGuest: user.role === 'guest', progress: { ...progress, skills: shown, sure } };
};
