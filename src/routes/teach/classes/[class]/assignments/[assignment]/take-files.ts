import { fail } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { describeProblem } from '$lib/server/http/problem';
import { readAnswers } from '$lib/server/http/read-answers';
import type { Assignment } from '$lib/server/repositories/assignments';
import { takeAnswers, type Taken } from '$lib/server/services/take-answers';
import { roundName } from '$lib/ui/exercise-words';

interface Take {
	teacher: { id: string; schoolId: string };
	assignment: Assignment;
	now: number;
}

const UNREADABLE = {
	empty: m.assign_upload_none,
	'too-large': m.assign_upload_too_large,
	'not-answers': m.assign_upload_not_answers
};

const OUTCOME = {
	saved: m.assign_upload_saved,
	'handed-in': m.assign_upload_handed_in,
	'there-already': m.assign_upload_there,
	'newer-there': m.assign_upload_newer,
	'closed-before': m.assign_upload_closed,
	'not-here': m.assign_upload_not_here
};

/** Take in the files and say, answer by answer, what became of them. */
export async function takeFiles(files: File[], take: Take) {
	const taken: Taken[] = [];
	for (const file of files) {
		const read = await readAnswers(file);
		if (!read.ok) return fail(400, { uploadProblem: UNREADABLE[read.reason]() });
		taken.push(...(await takeAnswers(app(), { ...take, answers: read.value })));
	}
	return { taken: taken.map(describe) };
}

function describe({ name, exerciseId, outcome }: Taken) {
	const round = roundName({ name: exerciseId.replace(/^\d+-/, ''), isInverse: false });
	const what =
		outcome in OUTCOME
			? OUTCOME[outcome as keyof typeof OUTCOME]()
			: describeProblem(outcome as Exclude<Taken['outcome'], keyof typeof OUTCOME>).detail;
	return { name, round, what, isGood: outcome === 'saved' || outcome === 'handed-in' };
}
