import { findMissingPlaces, type MissingPlace } from '$lib/domain/class-report/find-missing-places';
import { judgedRanges, keyPlaces, type KeyPlace } from '$lib/domain/class-report/key-places';
import { readHeat, type SentenceHeat } from '$lib/domain/class-report/read-heat';
import type { Element } from '$lib/domain/elements';
import type { PublicParagraph } from '$lib/domain/text/public-text';
import type { Range } from '$lib/domain/text/range';
import type { App } from '../app';
import { listTitles } from '../repositories/articles';
import { listScores } from '../repositories/assigned-attempts';
import type { Assignment } from '../repositories/assignments';
import { listInAttempts, type NamedAttempt } from '../repositories/class-marks';
import { countingAttempts } from './counting-attempts';
import {
	listMarkRounds,
	readMarks,
	type MarkedBy,
	type MarkRound,
	type RoundId
} from './read-class-marks';

/** The marks of a class in one round of one text. */
export interface RoundMarks {
	id: RoundId;
	element: Element;
	/** Learners who worked on the round. */
	of: number;
	heat: SentenceHeat[];
	key: KeyPlace[];
}

/** What a class marked in one text of an assignment, and what else could be looked at. */
export interface MarksView {
	/** Learners of whom an attempt is in; one counts for each. */
	handedIn: number;
	/** Titles of the texts that have mark rounds; the one shown counts from 1. */
	texts: { title: string }[];
	text: number;
	/** Which text that is; null without one. */
	docRev: string | null;
	paragraphs: PublicParagraph[];
	/** All mark rounds of the text. */
	rounds: RoundMarks[];
	/** The one whose marks stand in the text; null without a mark round. */
	shown: RoundMarks | null;
	/** Who worked on that round, by name. */
	learners: { id: string; name: string }[];
	/** The marks of the learner who was asked for. */
	own: { id: string; name: string; attemptId: string; marks: Range[] } | null;
	/** What the best marked and the key is silent about. */
	missing: MissingPlace[];
}

interface Ask {
	teacherId: string;
	assignment: Pick<Assignment, 'id' | 'classId' | 'quizId' | 'keep'>;
	/** As the address says; what is not there is as if not said. */
	text: number;
	/** The revision of a text, instead of its number. */
	doc?: string | null;
	round: string;
	learnerId: string;
}

type Lookup = Pick<App, 'db' | 'quizzes'>;

/** Everything that the page of a class's marks shows; only for those who teach it. */
export async function readMarksView(app: Lookup, ask: Ask): Promise<MarksView> {
	const { teacherId, assignment } = ask;
	const at = { teacherId, classId: assignment.classId, assignmentId: assignment.id };
	const all = await listInAttempts(app.db, at);
	const attempts = await countingAttempts(app.db, assignment.keep, all);
	const quizIds = [assignment.quizId, ...attempts.map(({ quizId }) => quizId)];
	const everywhere = await listMarkRounds(app, quizIds);
	const docs = [...new Set(everywhere.map(({ material }) => material.docRev))];
	const asked = ask.doc && docs.includes(ask.doc) ? docs.indexOf(ask.doc) + 1 : ask.text;
	const text = docs[asked - 1] === undefined ? 1 : asked;
	const here = everywhere.filter(({ material }) => material.docRev === docs[text - 1]);
	const work = await readMarks(app, here, attempts);
	const rounds = here.map((round, i) => toRoundMarks(round, work[i] ?? []));
	const place = Math.max(
		0,
		here.findIndex(({ id }) => id === ask.round)
	);
	const [round, done = []] = [here[place], work[place]];
	return {
		...{ handedIn: attempts.length, text, rounds, shown: rounds[place] ?? null },
		texts: await titlesOf(app, docs, everywhere),
		docRev: docs[text - 1] ?? null,
		paragraphs: round?.material.paragraphs ?? [],
		learners: done.map(({ attempt }) => ({ id: attempt.userId, name: attempt.name })),
		own: ownMarks(done, ask.learnerId),
		missing: round ? await findMissing(app, round, done) : []
	};
}

async function titlesOf({ db }: Lookup, docs: readonly string[], rounds: readonly MarkRound[]) {
	const articles = docs.map((doc) => {
		const round = rounds.find(({ material }) => material.docRev === doc);
		return round?.material.articleId ?? '';
	});
	const titles = await listTitles(db, articles);
	return articles.map((id) => ({ title: titles.get(id) ?? '' }));
}

/** One round with what its class marked in it. */
export function toRoundMarks(
	{ id, exercise, material }: MarkRound,
	work: readonly { marks: Range[] }[]
): RoundMarks {
	const markings = work.map(({ marks }) => marks);
	return {
		...{ id, element: exercise.element, of: work.length },
		heat: readHeat(material.document, markings),
		key: keyPlaces(exercise, material.spans)
	};
}

function ownMarks(work: readonly MarkedBy<NamedAttempt>[], learnerId: string) {
	const found = work.find(({ attempt }) => attempt.userId === learnerId);
	if (!found) return null;
	const { name, id: attemptId } = found.attempt;
	return { id: learnerId, name, attemptId, marks: found.marks };
}

/** Learners are ranked by the other exercises of their attempt. */
async function findMissing(
	{ db }: Lookup,
	{ exercise, material, idIn }: MarkRound,
	work: readonly MarkedBy<NamedAttempt>[]
): Promise<MissingPlace[]> {
	if (exercise.find !== 'element') return [];
	const scores = await listScores(
		db,
		work.map(({ attempt }) => attempt.id)
	);
	const restOf = ({ id, quizId }: NamedAttempt) => {
		const others = scores.filter(
			({ attemptId, exerciseId }) => attemptId === id && exerciseId !== idIn.get(quizId)
		);
		return others.reduce((sum, { score }) => sum + score, 0) / Math.max(1, others.length);
	};
	return findMissingPlaces({
		document: material.document,
		judged: judgedRanges(exercise, material.spans),
		work: work.map(({ attempt, marks }) => {
			return { learnerId: attempt.userId, marks, rest: restOf(attempt) };
		})
	});
}
