import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { sendFile } from '$lib/server/http/download';
import { findTaughtClass } from '$lib/server/repositories/classes';
import { exportClass, exportScores } from '$lib/server/services/export-class';
import type { QuizExercise } from '$lib/server/services/read-quiz';
import { roundName } from '$lib/ui/exercise-words';
import type { RequestHandler } from './$types';

/** The whole class as JSON; with `?as=csv` its scores as a table. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { id: actorId } = requireTeacher(locals);
	const one = (await findTaughtClass(app().db, actorId, params.class)) ?? error(404, m.data_missing());
	const now = Date.now();
	if (url.searchParams.get('as') !== 'csv') {
		const copy = await exportClass(app(), one, { actorId, now });
		return sendFile(JSON.stringify(copy, null, '\t'), { name: one.name, type: 'json' });
	}
	const said = { heads: heads(one.timeZone), yes: m.data_yes(), no: m.data_no() };
	const words = { ...said, nameExercise };
	const table = await exportScores(app(), one, { actorId, now, words });
	return sendFile(table, { name: one.name, type: 'csv' });
};

function nameExercise({ exercise }: QuizExercise): string {
	const isInverse = exercise.kind === 'mark' && exercise.find === 'no-claim';
	return roundName({ name: exercise.id, isInverse });
}

const heads = (zone: string) => [
	m.data_head_learner(),
	m.data_head_assignment(),
	m.data_head_attempt(),
	m.data_head_exercise(),
	m.data_head_started({ zone }),
	m.data_head_saved({ zone }),
	m.data_head_handed_in({ zone }),
	m.data_head_score(),
	m.data_head_set(),
	m.data_head_hint()
];
