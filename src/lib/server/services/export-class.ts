import { countedScore } from '$lib/domain/classes/set-score';
import { toCsv } from '$lib/domain/exports/csv';
import type { App } from '../app';
import { insertAuditEvent } from '../repositories/audit-events';
import { listAssignmentsIn, listGroupsIn, listTeachersOf } from '../repositories/class-data';
import type { Class } from '../repositories/classes';
import { listEnrollments } from '../repositories/enrollments';
import { listAttemptsIn, listResponsesTo } from '../repositories/work-data';
import { exportWork, iso } from './export-work';
import type { QuizExercise } from './read-quiz';

type Lookup = Pick<App, 'db' | 'quizzes'>;

interface Ask {
	actorId: string;
	now: number;
}

/** A class with its learners, assignments and all work on them. */
export async function exportClass({ db }: Lookup, one: Class, { actorId, now }: Ask) {
	await noteExport({ db }, one, { actorId, now });
	const attempts = await listAttemptsIn(db, one.id);
	const work = await exportWork(db, attempts);
	const { id, name, timeZone, joining, naming } = one;
	return {
		format: 'bluepencil-class',
		version: 1,
		exportedAt: iso(now),
		class: { id, name, timeZone, joining, naming },
		createdAt: iso(one.createdAt),
		archivedAt: iso(one.archivedAt),
		teachers: (await listTeachersOf(db, id)).map(({ name, isOwner }) => {
			return { name, isOwner: isOwner === 1 };
		}),
		learners: (await listEnrollments(db, id)).map(({ userId, name, state, support, joinedAt }) => {
			return { id: userId, name, state, support, joinedAt: iso(joinedAt) };
		}),
		groups: await listGroupsIn(db, id),
		assignments: (await listAssignmentsIn(db, id)).map((assignment) => ({
			...assignment,
			isForAll: assignment.isForAll === 1,
			opensAt: iso(assignment.opensAt),
			dueAt: iso(assignment.dueAt),
			createdAt: iso(assignment.createdAt),
			closedAt: iso(assignment.closedAt)
		})),
		attempts: work.map((attempt, i) => ({ learnerId: attempts[i]?.userId, ...attempt }))
	};
}

/** How the words of a table are said; the route knows the language. */
export interface TableWords {
	heads: string[];
	nameExercise: (item: QuizExercise) => string;
	yes: string;
	no: string;
}

/** One line for each exercise somebody has begun, with times in the zone of the class. */
export async function exportScores(
	app: Lookup,
	one: Class,
	{ words, ...ask }: Ask & { words: TableWords }
): Promise<string> {
	await noteExport(app, one, ask);
	const attempts = await listAttemptsIn(app.db, one.id);
	const responses = await listResponsesTo(
		app.db,
		attempts.map(({ id }) => id)
	);
	const rows = [];
	for (const attempt of attempts) {
		const quiz = await app.quizzes.read(attempt.quizId);
		for (const response of responses) {
			if (response.attemptId !== attempt.id) continue;
			const item = quiz.find(({ id }) => id === response.exerciseId);
			rows.push([
				...[attempt.name, attempt.assignment, attempt.number],
				item ? words.nameExercise(item) : response.exerciseId,
				localTime(attempt.startedAt, one.timeZone),
				localTime(response.savedAt, one.timeZone),
				localTime(response.handedInAt ?? attempt.handedInAt, one.timeZone),
				response.result ? percentOf(response.result.score, response.setScore) : null,
				response.setScore === null ? words.no : words.yes,
				response.hintedAt === null ? words.no : words.yes
			]);
		}
	}
	// The mark in front lets spreadsheets read names in every script.
	return '\uFEFF' + toCsv([words.heads, ...rows]);
}

const percentOf = (computed: number, set: number | null) =>
	Math.round(100 * countedScore(computed, set));

async function noteExport({ db }: Pick<App, 'db'>, one: Class, { actorId, now }: Ask) {
	const event = { schoolId: one.schoolId, classId: one.id, actorId, subjectId: one.id };
	await insertAuditEvent(db, { ...event, action: 'class-exported', at: now });
}

/** "2026-11-25 10:38", which spreadsheets take for a time. */
function localTime(at: number | null, timeZone: string): string | null {
	if (at === null) return null;
	const numbers = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
	const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
	const format = new Intl.DateTimeFormat('en-CA', { timeZone, ...numbers, ...time });
	return format.format(at).replace(', ', ' ');
}
