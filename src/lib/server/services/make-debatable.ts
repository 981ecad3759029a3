import { quoteAt } from '$lib/domain/challenges/amend-key';
import { wordPlace } from '$lib/domain/editing/word-place';
import { KINDS, type KeySpan } from '$lib/domain/keys/key';
import { ok, refuse, type Result } from '$lib/domain/result';
import type { App } from '../app';
import type { Assignment } from '../repositories/assignments';
import { changeKey } from './change-key';
import { doOnce } from './do-once';
import { isStale, planChange } from './plan-change';
import { listMarkRounds } from './read-class-marks';
import { readMarksView } from './read-marks-view';

interface Ask {
	teacher: { id: string; schoolId: string };
	assignment: Pick<Assignment, 'id' | 'classId' | 'quizId' | 'keep'>;
	/** Which text and round of the page of marks. */
	text: number;
	round: string;
	/** The first of the words, as a token. */
	start: number;
	/** What the key says where no rule knows the words. */
	why: string;
	sign: (signedBy: string) => string;
	requestId: string;
	now: number;
}

/** `missing`: the class does not propose these words (any more). */
export type DebatableProblem = 'missing' | 'no-round';

/**
 * Make words debatable that many of the best in a class marked and the key is silent about, for all
 * classes of the teacher: from then on they cost nobody. Returns the id of the change.
 */
export async function makeDebatable(
	app: Pick<App, 'db' | 'material' | 'quizzes'>,
	ask: Ask
): Promise<Result<string, DebatableProblem>> {
	const { teacher, assignment, sign, requestId, now } = ask;
	const found = await findProposed(app, ask);
	const planned = found
		? await planChange(app, {
				...{ teacherId: teacher.id, revisionId: found.revisionId, sign },
				change: { type: 'add', span: found.span }
			})
		: null;
	if (planned && !planned.ok) return planned;
	const verb = `debatable ${assignment.id} ${ask.round} ${ask.start}`;
	let isOld = false;
	const done = await doOnce(app.db, { requestId, verb, userId: teacher.id, now }, async (tx) => {
		if (!found || !planned) return null;
		isOld = await isStale(tx, planned.value);
		if (isOld) return null;
		const { schoolId } = teacher;
		const where = { at: found.at, schoolId, classId: assignment.classId, now };
		return changeKey(tx, { plan: planned.value, type: 'loosen', ...where });
	});
	if (isOld) return makeDebatable(app, ask);
	return done === null ? refuse('missing') : ok(done);
}

/** The proposed words as a debatable place of a key. */
async function findProposed(app: Pick<App, 'db' | 'quizzes'>, ask: Ask) {
	const { teacher, assignment, text, round, start, why } = ask;
	const asked = { teacherId: teacher.id, assignment, text, round, learnerId: '' };
	const view = await readMarksView(app, asked);
	const missing = view.missing.find((one) => one.start === start);
	const { shown } = view;
	if (!missing || !shown) return undefined;
	const rounds = await listMarkRounds(app, [assignment.quizId]);
	const it = rounds.find(({ id, material }) => {
		return id === shown.id && material.docRev === view.docRev;
	});
	if (!it) return undefined;
	const { document, docRev } = it.material;
	const at = { element: shown.element, start: missing.start, end: missing.end };
	const words = wordPlace(document, at);
	const { neutral, question } = words ?? {};
	const kind = words?.kind ?? KINDS[at.element][0];
	const span: KeySpan = {
		...{ id: `${at.element}-asked-${at.start}-${at.end}`, element: at.element, kind },
		...{ status: 'debatable', difficulty: 2, why, ...quoteAt(document, at) },
		...(neutral ? { neutral } : {}),
		...(question ? { question } : {})
	};
	return { revisionId: docRev, at, span };
}
