import type { AnswersFile } from '$lib/domain/exercises/answers-file';
import type { App } from '../app';
import { findAttemptOwner, reopenResponse } from '../repositories/assigned-attempts';
import type { Assignment } from '../repositories/assignments';
import { insertAuditEvent } from '../repositories/audit-events';
import { findResponse } from '../repositories/responses';
import { findUserName } from '../repositories/user-names';
import { checkAsk } from './check-ask';
import { CLOSED_BY_TIME } from './close-attempt';
import { handIn } from './hand-in';
import { openExercise, type OpenExercise } from './open-exercise';
import { restatePerson } from './restate-person';
import { saveAnswer, type SaveProblem } from './save-answer';

/** What became of one answer of a file. */
export interface Taken {
	/** Whose it is; empty when it belongs to no attempt at this assignment. */
	name: string;
	exerciseId: string;
	outcome:
		| 'saved'
		| 'handed-in'
		| 'there-already'
		| 'newer-there'
		| 'closed-before'
		| 'not-here'
		| SaveProblem;
}

interface Take {
	teacher: { id: string; schoolId: string };
	assignment: Assignment;
	answers: readonly AnswersFile[];
	now: number;
}

type Lookup = Pick<App, 'db' | 'quizzes'>;

/**
 * Take in answers that a learner could not send, also after the end: the teacher decides. Only for
 * attempts at this assignment. What the server has from later stays; the same file again changes
 * nothing.
 */
export async function takeAnswers(app: Lookup, take: Take): Promise<Taken[]> {
	const taken: Taken[] = [];
	for (const answer of take.answers) taken.push(await takeOne(app, take, answer));
	const stored = taken.filter(({ outcome }) => outcome === 'saved' || outcome === 'handed-in');
	if (stored.length > 0) {
		const { teacher, assignment, now } = take;
		const event = { schoolId: teacher.schoolId, classId: assignment.classId, at: now };
		const detail = { answers: stored.length };
		const deed = { actorId: teacher.id, action: 'answers-uploaded', detail } as const;
		await insertAuditEvent(app.db, { ...event, ...deed, subjectId: assignment.id });
	}
	return taken;
}

async function takeOne(app: Lookup, { assignment, now }: Take, file: AnswersFile): Promise<Taken> {
	const { attemptId, exerciseId } = file;
	const owner = await findAttemptOwner(app.db, { attemptId, assignmentId: assignment.id });
	const address = { userId: owner?.userId ?? null, attemptId, exerciseId, now };
	const open = await openExercise(app, address);
	if (!open || !owner) return { name: '', exerciseId, outcome: 'not-here' };
	const name = await findUserName(app.db, owner.userId);
	return { name, exerciseId, outcome: await store(app, { open, file, now }) };
}

async function store(
	{ db }: Lookup,
	{ open, file, now }: { open: OpenExercise; file: AnswersFile; now: number }
): Promise<Taken['outcome']> {
	const { attemptId, exerciseId, saveId, handInId, savedAt } = file;
	const stored = await findResponse(db, attemptId, exerciseId);
	const isKnown = stored && [stored.saveId, stored.handInId].includes(handInId ?? saveId);
	if (isKnown) return 'there-already';
	const isByTime = stored?.handInId === CLOSED_BY_TIME;
	if (stored?.handedInAt != null && !isByTime) return 'closed-before';
	if (stored && stored.rev > 0 && stored.savedAt > savedAt) return 'newer-there';

	const ask = { ...file, baseRev: stored?.rev ?? 0, after: null, now };
	const own = { ...open, closed: null };
	const checked = checkAsk(own, ask);
	if (!checked.ok) return checked.reason;
	if (isByTime)
		await db.transaction().execute(async (tx) => {
			await reopenResponse(tx, { attemptId, exerciseId, handInId: CLOSED_BY_TIME });
			await restatePerson(tx, own.attempt.userId);
		});
	if (handInId === null && !isByTime) {
		const saved = await saveAnswer(db, own, ask);
		return saved.ok ? 'saved' : saved.reason;
	}
	const done = await handIn(db, own, { ...ask, handInId: handInId ?? saveId });
	return done.ok ? 'handed-in' : done.reason;
}
