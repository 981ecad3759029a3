import { randomUUID } from 'node:crypto';
import type { AssignmentRules } from '$lib/domain/classes/assignment';
import { instantToZoned } from '$lib/domain/classes/zoned-time';
import { app } from '$lib/server/app';
import { listEnrollments } from '$lib/server/repositories/enrollments';
import { listGroups } from '$lib/server/repositories/groups';
import { listOwnedQuizzes } from '$lib/server/repositories/saved-quizzes';

interface Around {
	teacherId: string;
	taught: { id: string; timeZone: string };
	rules: AssignmentRules;
}

/** What every form of an assignment offers, and its times as clocks in the class show them. */
export async function loadForm({ teacherId, taught, rules }: Around) {
	const { db } = app();
	const { id: classId, timeZone } = taught;
	const roster = await listEnrollments(db, classId);
	const shown = (at: number | null) => (at === null ? '' : instantToZoned(at, timeZone));
	return {
		requestId: randomUUID(),
		timeZone,
		quizzes: (await listOwnedQuizzes(db, teacherId)).map(({ id, title }) => ({ id, title })),
		groups: (await listGroups(db, classId)).map(({ id, name, members }) => ({
			...{ id, name, size: members.length }
		})),
		learners: roster
			.filter(({ state }) => state === 'active')
			.map(({ userId, name }) => ({ id: userId, name })),
		defaults: {
			opensAt: shown(rules.opensAt),
			dueAt: shown(rules.dueAt),
			lateRule: rules.lateRule as string,
			attempts: rules.attemptsAllowed === null ? 'unlimited' : String(rules.attemptsAllowed),
			keep: rules.keep as string,
			feedback: rules.feedback as string,
			shuffle: rules.isShuffled ? 'yes' : '',
			asksSure: rules.asksSure ? 'yes' : ''
		}
	};
}
