import { m } from '$i18n/paraglide/messages';
import { assignmentForm, rulesFrom } from '$lib/forms/assignment-forms';
import { parseForm, typedIn } from '$lib/forms/parse-form';
import { app } from '$lib/server/app';
import type { Assignment } from '$lib/server/repositories/assignments';
import { listEnrollments } from '$lib/server/repositories/enrollments';
import { listGroups } from '$lib/server/repositories/groups';
import { listOwnedQuizzes } from '$lib/server/repositories/saved-quizzes';
import type { Terms } from '$lib/server/services/assign-quiz';

/** The value that stands for the exercises an assignment has, whatever became of their quiz. */
export const AS_IT_IS = 'as-it-is';

interface Around {
	teacherId: string;
	taught: { id: string; timeZone: string };
	/** When it is there already. */
	assignment?: Assignment;
}

type Refused = { errors: Record<string, string[] | undefined>; values: Record<string, string> };
type Read = ({ ok: true; terms: Terms; requestId: string } | ({ ok: false } & Refused)) & {
	chosen: Chosen;
};
interface Chosen {
	groups: string[];
	learners: string[];
}

/** The terms that a form asks for, with only quizzes, groups and learners that are the teacher's. */
export async function readTerms(sent: FormData, around: Around): Promise<Read> {
	const chosen = {
		groups: sent.getAll('group').map(String),
		learners: sent.getAll('learner').map(String)
	};
	const values = typedIn(sent);
	const form = parseForm(assignmentForm, sent);
	if (!form.ok) return { ...form, chosen };
	const { taught } = around;
	const read = rulesFrom(form.data, taught.timeZone);
	if (!read.ok) return { ...read, values, chosen };
	const quiz = await findQuiz(form.data.quiz, around);
	if (!quiz) return { ok: false, errors: { quiz: [m.assign_choose_quiz()] }, values, chosen };
	const isForAll = form.data.for === 'all';
	const targets = await ownTargets(chosen, taught.id);
	if (!isForAll && targets.groups.length + targets.learners.length === 0)
		return { ok: false, errors: { for: [m.assign_choose_somebody()] }, values, chosen };
	const { title, requestId } = form.data;
	return {
		ok: true,
		requestId,
		chosen,
		terms: { title, ...read.rules, ...quiz, isForAll, targets }
	};
}

async function findQuiz(asked: string, { teacherId, assignment }: Around) {
	if (assignment && asked === AS_IT_IS) {
		const { quizId, savedQuizId } = assignment;
		return { quizId, savedQuizId };
	}
	const quizzes = await listOwnedQuizzes(app().db, teacherId);
	const quiz = quizzes.find(({ id }) => id === asked);
	return quiz && { quizId: quiz.quizId, savedQuizId: quiz.id };
}

async function ownTargets({ groups, learners }: Chosen, classId: string): Promise<Chosen> {
	const there = await listGroups(app().db, classId);
	const roster = await listEnrollments(app().db, classId);
	return {
		groups: there.map(({ id }) => id).filter((id) => groups.includes(id)),
		learners: roster.map(({ userId }) => userId).filter((id) => learners.includes(id))
	};
}
