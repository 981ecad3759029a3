import { v7 as newId } from 'uuid';
import type { KeyChange } from '$lib/domain/challenges/amend-key';
import type { Element } from '$lib/domain/elements';
import type { Range } from '$lib/domain/text/range';
import type { Db } from '../db/schema';
import { insertAuditEvent } from '../repositories/audit-events';
import { deleteEvidence, insertEvidence, listEvidenceOf } from '../repositories/evidence';
import { insertKeyChange, insertScoreChanges } from '../repositories/key-changes';
import { insertKeyVersion } from '../repositories/library';
import { insertQuiz } from '../repositories/quizzes';
import { moveQuiz } from '../repositories/rescoring';
import { updateResult } from '../repositories/responses';
import { readWorkFacts, type WorkFacts } from '../repositories/work-facts';
import { evidenceOf } from './evidence-of';
import type { ChangePlan } from './plan-change';
import { restatePerson } from './restate-person';
import { scoreAnew, type ScoredAnew } from './score-anew';

interface Change {
	plan: ChangePlan;
	type: KeyChange['type'];
	/** Where in the text. */
	at: Range & { element: Element };
	schoolId: string;
	classId: string;
	now: number;
}

/**
 * Put a change of a key into force, inside a transaction: the changed keys and the quizzes that name
 * them are stored, attempts and assignments get these quizzes, and every answer that is handed in is
 * scored anew. No answer changes, and neither does a score that a teacher set. Returns the id under
 * which it is kept whose score moved from what to what.
 */
export async function changeKey(tx: Db, change: Change): Promise<string> {
	const { plan, type, at, now } = change;
	const { teacherId, revisionId } = plan;
	for (const { id, key } of plan.keys)
		await insertKeyVersion(tx, {
			...{ id, articleRevisionId: revisionId, key, publishedBy: teacherId, createdAt: now }
		});
	const scored = await scoreAnew(tx, plan);
	for (const { from, to, parts } of plan.moves) {
		await insertQuiz(tx, { id: to, parts: JSON.stringify(parts), createdAt: now });
		await moveQuiz(tx, { teacherId, from, to });
	}
	await storeScores(tx, scored);
	const id = newId();
	await insertKeyChange(tx, {
		...{ id, revisionId, type, element: at.element, start: at.start, end: at.end },
		...{ checked: scored.length, byUser: teacherId, at: now }
	});
	const moved = scored.filter(({ before, after }) => before.score !== after.score);
	const rows = moved.map(({ id: responseId, before, after }) => {
		return { responseId, before: before.score, after: after.score };
	});
	await insertScoreChanges(tx, id, rows);
	await insertAuditEvent(tx, {
		...{ schoolId: change.schoolId, classId: change.classId, actorId: teacherId, at: now },
		...{ action: 'key-changed', subjectId: id, detail: { checked: scored.length } }
	});
	return id;
}

/** Results first, then what the answers tell, then the skills of everybody they tell it about. */
async function storeScores(tx: Db, scored: readonly ScoredAnew[]): Promise<void> {
	const facts = new Map<string, WorkFacts>();
	for (const userId of new Set(scored.map((one) => one.userId))) {
		const known = new Map(
			(await listEvidenceOf(tx, userId)).map((one) => [one.responseId, one] as const)
		);
		for (const one of scored.filter((other) => other.userId === userId)) {
			const { id, attemptId, after: result } = one;
			await updateResult(tx, id, result);
			const fact = facts.get(attemptId) ?? (await readWorkFacts(tx, attemptId));
			facts.set(attemptId, fact);
			const { weight = 0, isFirst = false } = known.get(id) ?? {};
			const parts = evidenceOf({ ...one, result }, fact);
			await deleteEvidence(tx, id);
			await insertEvidence(
				tx,
				parts.map((part) => ({ ...part, weight, isFirst }))
			);
		}
		await restatePerson(tx, userId);
	}
}
