import { findMostFlagged } from '$lib/domain/class-report/find-most-flagged';
import { findMostMissed } from '$lib/domain/class-report/find-most-missed';
import { rankTrouble } from '$lib/domain/class-report/rank-trouble';
import type { RoundWork } from '$lib/domain/class-report/round-work';
import type { Element } from '$lib/domain/elements';
import type { MarkExercise } from '$lib/domain/exercises/exercise';
import { rulerFor } from '$lib/domain/exercises/mark-round';
import type { ResolvedSpan } from '$lib/domain/keys/resolve-key';
import type { MarkRuler } from '$lib/domain/scoring/mark-ruler';
import { scoreMarks } from '$lib/domain/scoring/score-marks';
import type { Sentence } from '$lib/domain/text/document';
import { overlaps, type Range } from '$lib/domain/text/range';
import { sentenceOfToken, tokensOf } from '$lib/domain/text/sentence-of';
import type { App } from '../app';
import {
	listFirstTries,
	listQuizIds,
	listWorkedAssignments,
	type FirstTry,
	type WorkedAssignment
} from '../repositories/class-work';
import { cutSentence, type CutSentence } from './cut-sentence';
import type { RoundId } from './read-class-marks';
import type { QuizExercise } from './read-quiz';

/** What is read at most, so that a page takes the same time in the tenth month as in the first. */
export const TROUBLE_BOUNDS = { assignments: 3, learners: 100, shown: 2 } as const;

/** A place that learners got wrong, in its sentence. */
export interface TroubleSpot {
	/** The sentence cut in three: before the place, the place, after it. */
	parts: CutSentence;
	wrong: number;
	of: number;
	/** Why it counts, or why it is fine; null where the key says nothing about it. */
	why: string | null;
	/** Asked the other way round: for sentences without a claim. */
	isInverse: boolean;
	/** The round in which the class marked it: the latest assignment that has it. */
	where: { assignmentId: string; docRev: string; round: RoundId; sentenceId: number };
}

export interface ElementTrouble {
	element: Element;
	missed: TroubleSpot[];
	flagged: TroubleSpot | null;
}

export interface TroubleSpots {
	/** What was read, the newest first. */
	assignments: WorkedAssignment[];
	elements: ElementTrouble[];
}

interface Round extends Pick<QuizExercise, 'material'> {
	exercise: MarkExercise;
	ruler: MarkRuler;
	work: RoundWork[];
	assignmentId: string;
}

/**
 * The places that the class missed most, and the fine sentence that it flagged most, for each element
 * (SCORING 7.10): from the first tries at the mark rounds of its latest assignments; of one element
 * where no more is asked for.
 */
export async function readTroubleSpots(
	{ db, quizzes }: Pick<App, 'db' | 'quizzes'>,
	classId: string,
	only?: Element
): Promise<TroubleSpots> {
	const assignments = await listWorkedAssignments(db, classId, TROUBLE_BOUNDS.assignments);
	const rounds = new Map<MarkExercise, Round>();
	for (const { id: assignmentId } of assignments) {
		const asked = new Map<string, QuizExercise>();
		for (const quizId of await listQuizIds(db, assignmentId))
			for (const one of await quizzes.read(quizId))
				if (one.exercise.kind === 'mark' && one.exercise.element === (only ?? one.exercise.element))
					asked.set(`${quizId} ${one.id}`, one);
		const exerciseIds = [...new Set([...asked.values()].map(({ id }) => id))];
		const count = TROUBLE_BOUNDS.learners * exerciseIds.length;
		for (const one of await listFirstTries(db, { assignmentId, exerciseIds, count }))
			addTry(rounds, { ...one, assignmentId }, asked.get(`${one.quizId} ${one.exerciseId}`));
	}
	return { assignments, elements: troubleByElement([...rounds.values()]) };
}

/** The same round of the same key counts as one, whatever assignments it was part of. */
function addTry(
	rounds: Map<MarkExercise, Round>,
	{ userId, answer, assignmentId }: FirstTry & { assignmentId: string },
	item?: QuizExercise
) {
	if (item?.exercise.kind !== 'mark' || answer.kind !== 'mark') return;
	const { exercise, material } = item;
	const round = rounds.get(exercise) ?? newRound({ exercise, material, assignmentId });
	rounds.set(exercise, round);
	if (round.work.length >= TROUBLE_BOUNDS.learners) return;
	const { marks } = answer;
	const score = scoreMarks(round.ruler, marks);
	round.work.push({ learnerId: userId, marks, score });
}

function newRound(given: Pick<Round, 'exercise' | 'material' | 'assignmentId'>): Round {
	return { ...given, ruler: rulerFor(given.material.document, given.exercise), work: [] };
}

function troubleByElement(rounds: readonly Round[]): ElementTrouble[] {
	const elements = new Set(rounds.map(({ exercise }) => exercise.element));
	return [...elements]
		.map((element) => {
			const own = rounds.filter(({ exercise }) => exercise.element === element);
			const missed = rankTrouble(own.flatMap(missedIn)).slice(0, TROUBLE_BOUNDS.shown);
			const [flagged = null] = rankTrouble(own.flatMap(flaggedIn));
			return { element, missed, flagged };
		})
		.filter(({ missed, flagged }) => missed.length > 0 || flagged !== null);
}

function whereIs({ exercise, material, assignmentId }: Round, { id }: Sentence) {
	const { element, find } = exercise;
	const round: RoundId = find === 'element' ? element : find;
	return { assignmentId, docRev: material.docRev, round, sentenceId: id };
}

function missedIn(one: Round): TroubleSpot[] {
	const { exercise, material, work } = one;
	const { targets, find } = exercise;
	const isInverse = find === 'no-claim';
	return findMostMissed(targets, work, TROUBLE_BOUNDS.shown).flatMap(({ id, missed, asked }) => {
		const core = targets.find((target) => target.id === id)?.core;
		if (!core) return [];
		const own = material.spans.find((span) => span.id === id)?.why ?? null;
		const why = isInverse ? whyFine(material.spans, 'claim', core) : own;
		const spot = { wrong: missed, of: asked, why, isInverse };
		const where = whereIs(one, sentenceOfToken(material.document, core.start));
		return [{ ...spot, where, parts: cutSentence(material.document, core) }];
	});
}

function flaggedIn(one: Round): TroubleSpot[] {
	const { exercise, material, work } = one;
	const { document, spans } = material;
	const { targets, element, find } = exercise;
	const found = findMostFlagged({ sentences: document.sentences, targets, work });
	const sentence = document.sentences.find(({ id }) => id === found?.sentenceId);
	if (!found || !sentence) return [];
	const { flagged: wrong, learners: of } = found;
	const at = tokensOf(sentence);
	const isInverse = find === 'no-claim';
	const why = isInverse ? whyClaim(spans, at) : whyFine(spans, element, at);
	const parts = cutSentence(document, at);
	return [{ parts, wrong, of, why, where: whereIs(one, sentence), isInverse }];
}

/** What a decoy of the element there says. */
function whyFine(spans: readonly ResolvedSpan[], element: Element, at: Range) {
	const decoy = spans.find(
		(span) => span.element === element && span.status === 'decoy' && overlaps(span.at, at)
	);
	return decoy?.why ?? null;
}

/** What the key says about the claim in a sentence that was taken for one without. */
function whyClaim(spans: readonly ResolvedSpan[], at: Range) {
	const claim = spans.find(
		(span) => span.element === 'claim' && span.status === 'required' && overlaps(span.at, at)
	);
	return claim?.why ?? null;
}
