import {
	reportCalibration,
	type CalibrationReport,
	type SureAnswer
} from '$lib/domain/calibration/report-calibration';
import { sureAnswersOf } from '$lib/domain/calibration/sure-answers';
import type { App } from '../app';
import { listSureResponses, type SureResponse } from '../repositories/sure-responses';
import { listWithheld } from './list-withheld';

type Lookup = Pick<App, 'db' | 'quizzes'>;

/** How sure a learner was and how right; what she may not see the results of is left out. */
export async function readOwnCalibration(
	app: Lookup,
	userId: string,
	now: number
): Promise<CalibrationReport> {
	const responses = await listSureResponses(app.db, { userId });
	const withheld = await listWithheld(app.db, userId, now);
	return report(
		app,
		responses.filter(({ id }) => !withheld.has(id))
	);
}

/** How sure the learners of a class were and how right, taken together. */
export async function readClassCalibration(
	app: Lookup,
	classId: string
): Promise<CalibrationReport> {
	return report(app, await listSureResponses(app.db, { classId }));
}

async function report(
	{ quizzes }: Lookup,
	responses: readonly SureResponse[]
): Promise<CalibrationReport> {
	const answers: SureAnswer[] = [];
	for (const { quizId, exerciseId, answer } of responses) {
		const item = (await quizzes.read(quizId)).find(({ id }) => id === exerciseId);
		if (item) answers.push(...sureAnswersOf(item.exercise, answer));
	}
	return reportCalibration(answers);
}
