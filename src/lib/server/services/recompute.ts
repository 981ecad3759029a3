import type { App } from '../app';
import type { Db } from '../db/schema';
import {
	deleteEvidence,
	insertEvidence,
	listEvidenceOf,
	type PlacedEvidence
} from '../repositories/evidence';
import { updateResult } from '../repositories/responses';
import { listStatesOf, replaceStates, type StoredState } from '../repositories/skill-states';
import { lacksEvidence, listAttemptQuizzes, listPeopleAtWork } from '../repositories/work-facts';
import { workOutPerson, type WorkedOut } from './work-out-person';

/** How much was looked at, and how much was not as the answers say and has been put right. */
export interface Recomputed {
	people: number;
	answers: number;
	/** Answers with another result, answers that tell something else, skills that stand elsewhere. */
	results: number;
	evidence: number;
	skills: number;
}

type Lookup = Pick<App, 'db' | 'quizzes'>;

/** So many people are looked up at a time; each is worked out in a transaction of her own. */
const BATCH = 100;

/**
 * Work results, evidence and skills out again from the answers of everybody, and store what differs.
 * Safe while people work, and safe to stop: what was done stays done.
 */
export async function recompute(
	app: Lookup,
	tell: (soFar: Recomputed) => void = () => undefined
): Promise<Recomputed> {
	let total: Recomputed = { people: 0, answers: 0, results: 0, evidence: 0, skills: 0 };
	let people = await listPeopleAtWork(app.db, '', BATCH);
	while (people.length > 0) {
		for (const userId of people) total = add(total, await recomputePerson(app, userId));
		tell(total);
		people = await listPeopleAtWork(app.db, people.at(-1) ?? '', BATCH);
	}
	return total;
}

/** The same, once, for answers from before anything was kept of what they tell; null when it is. */
export async function fillEvidence(app: Lookup): Promise<Recomputed | null> {
	return (await lacksEvidence(app.db)) ? recompute(app) : null;
}

/** The same for one person: call it whenever the key of something changes that she has answered. */
export async function recomputePerson(
	{ db, quizzes }: Lookup,
	userId: string
): Promise<Recomputed> {
	// Quizzes are read before: inside the transaction they are at hand, and nobody waits for them.
	for (const { quizId } of await listAttemptQuizzes(db, userId)) await quizzes.read(quizId);
	return db.transaction().execute(async (tx) => {
		const right = await workOutPerson(tx, quizzes, userId);
		return {
			...{ people: 1, answers: right.results.length },
			results: await mendResults(tx, right.results),
			evidence: await mendEvidence(tx, await listEvidenceOf(tx, userId), right.evidence),
			skills: await mendStates(tx, userId, await listStatesOf(tx, userId), right.states)
		};
	});
}

async function mendResults(tx: Db, results: WorkedOut['results']): Promise<number> {
	const other = results.filter(({ response, result }) => !isSame(result, response.result));
	for (const { response, result } of other) await updateResult(tx, response.id, result);
	return other.length;
}

async function mendEvidence(
	tx: Db,
	stored: readonly PlacedEvidence[],
	right: readonly PlacedEvidence[]
): Promise<number> {
	const [before, after] = [stored, right].map(byResponse);
	const ids = new Set([...stored, ...right].map(({ responseId }) => responseId));
	const other = [...ids].filter((id) => !isSame(before?.get(id), after?.get(id)));
	for (const id of other) {
		await deleteEvidence(tx, id);
		await insertEvidence(tx, after?.get(id) ?? []);
	}
	return other.length;
}

function byResponse(rows: readonly PlacedEvidence[]): Map<string, PlacedEvidence[]> {
	const groups = new Map<string, PlacedEvidence[]>();
	for (const row of rows.toSorted((a, b) => (a.element < b.element ? -1 : 1)))
		groups.set(row.responseId, [...(groups.get(row.responseId) ?? []), row]);
	return groups;
}

async function mendStates(
	tx: Db,
	userId: string,
	stored: readonly StoredState[],
	right: readonly StoredState[]
): Promise<number> {
	const nameOf = ({ scope, element }: StoredState) => `${element} ${scope}`;
	const [before, after] = [stored, right].map((s) => new Map(s.map((one) => [nameOf(one), one])));
	const names = new Set([...stored, ...right].map(nameOf));
	const other = [...names].filter((name) => !isSame(before?.get(name), after?.get(name)));
	if (other.length > 0) await replaceStates(tx, userId, right);
	return other.length;
}

function add(one: Recomputed, other: Recomputed): Recomputed {
	return {
		people: one.people + other.people,
		answers: one.answers + other.answers,
		results: one.results + other.results,
		evidence: one.evidence + other.evidence,
		skills: one.skills + other.skills
	};
}

/** Whether both come to the same once they are stored, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
	return written(one) === written(other);
}

function written(value: unknown): string {
	return JSON.stringify(value ?? null, (_, part: unknown) => {
		const isFields = typeof part === 'object' && part !== null && !Array.isArray(part);
		if (!isFields) return part;
		return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}
