import type { KeyChange } from '$lib/domain/challenges/amend-key';
import { wordPlace } from '$lib/domain/editing/word-place';
import { KINDS } from '$lib/domain/keys/key';
import { overlaps } from '$lib/domain/text/range';
import { quoteOf } from '$lib/domain/text/sentence-of';
import type { App } from '../app';
import { listInAttempts } from '../repositories/class-marks';
import { findTaughtAssignment } from '../repositories/assignments';
import { listWaitingChallenges, type WaitingChallenge } from '../repositories/challenge-queue';
import { changeFor, itemOf } from './answer-challenge';
import { countingAttempts } from './counting-attempts';
import { cutSentence } from './cut-sentence';
import { planChange } from './plan-change';
import { readMarks, listMarkRounds } from './read-class-marks';
import type { QuizExercise } from './read-quiz';
import { measureReach, scoreAnew, type Reach } from './score-anew';

interface Of {
	teacherId: string;
	classId: string;
}

type Lookup = Pick<App, 'db' | 'material' | 'quizzes'>;

/** The challenges that were made to one place. */
interface Contested {
	first: WaitingChallenge;
	all: WaitingChallenge[];
}

/**
 * The contested places of a class that wait for an answer, the earliest first, and one of them with
 * all that is needed to answer it: the one asked for, else the first.
 */
export async function readChallengeQueue(app: Lookup, of: Of & { asked: string | null }) {
	const places = groupByPlace(await listWaitingChallenges(app.db, of));
	const at = places.findIndex(({ all }) => all.some(({ id }) => id === of.asked));
	const shown = places[Math.max(0, at)];
	const next = places[Math.max(0, at) + 1]?.first.id ?? null;
	return {
		waiting: places.length,
		next,
		place: shown ? await readPlace(app, of, shown) : null
	};
}

function groupByPlace(waiting: readonly WaitingChallenge[]): Contested[] {
	const places = new Map<string, Contested>();
	for (const one of waiting) {
		const name = `${one.revisionId} ${one.element} ${one.place}`;
		const place = places.get(name) ?? { first: one, all: [] };
		place.all.push(one);
		places.set(name, place);
	}
	return [...places.values()];
}

async function readPlace(app: Lookup, of: Of, { first, all }: Contested) {
	const item = await itemOf(app, first);
	if (!item) return null;
	const { document, spans } = item.material;
	const { element, spanId } = first;
	const span = spans.find(({ id }) => id === spanId);
	const said = spanId === null ? wordPlace(document, first) : null;
	return {
		id: first.id,
		...{ element, isInKey: spanId !== null, isInverse: isInverse(item) },
		parts: cutSentence(document, first),
		sentence: quoteOf(document, first),
		assignment: { id: first.assignmentId, title: first.assignment },
		/** What the key says about it now. */
		key: span ? { kind: span.kind, why: span.why, neutral: span.neutral ?? null } : null,
		reasons: all.map(({ id, name, reason, attemptId, exerciseId, assignmentId }) => {
			return { id, name, reason, attemptId, exerciseId, assignmentId };
		}),
		marked: await countMarked(app, of, first),
		/** From which to go on where a new place is asked for. */
		words: {
			kind: said?.kind ?? KINDS[element][0],
			why: said?.why ?? '',
			neutral: said?.neutral ?? '',
			question: said?.question ?? ''
		},
		kinds: [...KINDS[element]],
		reach: {
			accepted: await preview(app, of, { item, first, answer: 'accepted' }),
			debatable: await preview(app, of, { item, first, answer: 'debatable' })
		}
	};
}

const isInverse = ({ exercise }: QuizExercise) =>
	exercise.kind === 'mark' && exercise.find === 'no-claim';

interface Answer {
	item: QuizExercise;
	first: WaitingChallenge;
	answer: 'accepted' | 'debatable';
}

/** What an answer would do to scores; null where it could not be given. Words do not score. */
async function preview(
	app: Lookup,
	{ teacherId }: Of,
	{ item, first, answer }: Answer
): Promise<Reach | null> {
	const words = { kind: KINDS[first.element][0], why: '-' };
	const change: KeyChange = changeFor(item, first, { answer, words });
	const { revisionId } = first;
	const plan = await planChange(app, { teacherId, revisionId, change, sign: (by) => by });
	return plan.ok ? measureReach(await scoreAnew(app.db, plan.value)) : null;
}

/** How many of the class marked some of these words, of those who worked on the round. */
async function countMarked(app: Lookup, { teacherId, classId }: Of, first: WaitingChallenge) {
	const { assignmentId, exerciseId, quizId } = first;
	const assignment = await findTaughtAssignment(app.db, { teacherId, classId, id: assignmentId });
	const all = await listInAttempts(app.db, { teacherId, classId, assignmentId });
	const attempts = await countingAttempts(app.db, assignment?.keep ?? 'best', all);
	const rounds = await listMarkRounds(app, [quizId, ...attempts.map((one) => one.quizId)]);
	const round = rounds.find(({ idIn }) => idIn.get(quizId) === exerciseId);
	if (!round) return { n: 0, of: 0 };
	const [work = []] = await readMarks(app, [round], attempts);
	const n = work.filter(({ marks }) => marks.some((mark) => overlaps(mark, first))).length;
	return { n, of: work.length };
}
