import type { Element } from '../elements';
import type { Answer } from '../exercises/answer';
import type { Exercise, MarkExercise } from '../exercises/exercise';
import type { LedgerColumn } from '../exercises/ledger-columns';
import { rulerFor } from '../exercises/mark-round';
import { isChoiceExercise, questionsOf, type ChoiceExercise } from '../exercises/questions';
import type { KeySpan } from '../keys/key';
import { scoreMarks } from '../scoring/score-marks';
import type { TextDocument } from '../text/document';
import { overlaps, type Range } from '../text/range';
import { quoteOf } from '../text/sentence-of';

/**
 * How one item was answered. Extra: marked, and it costs. Fine: marked, asked for by nobody, and
 * free. Left out: no choice was made.
 */
export type ItemVerdict = 'right' | 'partly' | 'wrong' | 'extra' | 'fine' | 'left-out';

/** One item of an exercise with what a learner gave for it. */
export interface AnswerItem {
	/** As the key or the exercise calls it; empty for a mark that the key does not ask for. */
	id: string;
	/** Null where it is about none, or about several. */
	element: Element | null;
	/** What was asked about, in words; of a mark that nobody asked for, nothing. */
	text: string;
	/** What is asked of a voice. */
	column: LedgerColumn | null;
	/** Marks in the words of the text. */
	quotes: string[];
	/** The id of what was chosen; null where nothing was, or nothing is to be chosen. */
	choice: string | null;
	/** Of an option that may be ticked: whether it was. */
	isTicked: boolean | null;
	/** 0 to 1. */
	credit: number;
	verdict: ItemVerdict;
}

interface Answered {
	document: TextDocument;
	/** The key's spans: what a passage to sort looks like. */
	spans: readonly Pick<KeySpan, 'id' | 'element'>[];
	exercise: Exercise;
	answer: Answer;
}

/** Nearer to all than half of the last decimal that is kept is all. */
const ALL = 1 - 0.5e-4;
const NOTHING = { column: null, quotes: [], choice: null, isTicked: null };

/** Every item of an exercise as it was answered, and every mark besides, in the order of the key. */
export function answerItems({ document, spans, exercise, answer }: Answered): AnswerItem[] {
	if (exercise.kind === 'mark')
		return answer.kind === 'mark' ? markItems(document, exercise, answer.marks) : [];
	if (isChoiceExercise(exercise))
		return 'labels' in answer ? choiceItems({ document, spans, exercise }, answer.labels) : [];
	const selected = 'selected' in answer ? answer.selected : [];
	const tick = (id: string, isRight: boolean) => {
		const isTicked = selected.includes(id);
		const isGood = isTicked === isRight;
		const verdict: ItemVerdict = isGood ? 'right' : 'wrong';
		return { ...NOTHING, id, isTicked, credit: Number(isGood), verdict };
	};
	if (exercise.kind === 'context')
		return exercise.options.map(({ id, question, isOpen }) => {
			return { ...tick(id, isOpen), element: 'context', text: question };
		});
	return exercise.parts.flatMap(({ options }) =>
		options.map(({ id, text, isRight }) => ({ ...tick(id, isRight), element: null, text }))
	);
}

/** The places that were asked for, each with the marks in its zone; then the marks outside them. */
function markItems(document: TextDocument, exercise: MarkExercise, marks: readonly Range[]) {
	const { element } = exercise;
	const ruler = rulerFor(document, exercise);
	const { credits, extraRuns } = scoreMarks(ruler, marks);
	const quotesIn = (zone: Range) =>
		marks.filter((mark) => overlaps(mark, zone)).map((mark) => quoteOf(document, mark));
	const places = ruler.required.map(({ id, core, zone }, i): AnswerItem => {
		const credit = credits[i]?.credit ?? 0;
		const quotes = quotesIn(zone);
		const text = quoteOf(document, core);
		return { ...NOTHING, id, element, text, quotes, credit, verdict: verdictOf(credit) };
	});
	const others = marks
		.filter((mark) => !ruler.required.some(({ zone }) => overlaps(mark, zone)))
		.map((mark): AnswerItem => {
			const verdict = extraRuns.some((run) => overlaps(run, mark)) ? 'extra' : 'fine';
			const quotes = [quoteOf(document, mark)];
			return { ...NOTHING, id: '', element, text: '', quotes, credit: 0, verdict };
		});
	return [...places, ...others];
}

function verdictOf(credit: number): ItemVerdict {
	if (credit >= ALL) return 'right';
	return credit > 0 ? 'partly' : 'wrong';
}

type Asked = Omit<Answered, 'answer' | 'exercise'> & { exercise: ChoiceExercise };

function choiceItems(asked: Asked, labels: Readonly<Record<string, string>>): AnswerItem[] {
	return questionsOf(asked.exercise).map(({ id, creditOf }) => {
		const choice = labels[id] ?? null;
		const credit = creditOf(choice);
		const verdict = choice === null ? 'left-out' : verdictOf(credit);
		return { ...NOTHING, ...describe(asked, id), id, choice, credit, verdict };
	});
}

/** What a question is about. */
function describe(
	{ document, spans, exercise }: Asked,
	id: string
): Pick<AnswerItem, 'element' | 'text'> & Partial<Pick<AnswerItem, 'column'>> {
	const wordsAt = (at: Range | undefined) => (at ? quoteOf(document, at) : '');
	const find = <T extends { id: string }>(items: readonly T[]) =>
		items.find((item) => item.id === id);
	switch (exercise.kind) {
		case 'classify': {
			const passage = find(exercise.passages);
			const element = spans.find((span) => span.id === passage?.spanId)?.element ?? null;
			return { element, text: wordsAt(passage?.at) };
		}
		case 'match':
			return { element: 'source', text: wordsAt(find(exercise.claims)?.at) };
		case 'reword':
			return { element: 'loaded', text: wordsAt(find(exercise.items)?.at) };
		case 'spot': {
			const item = find(exercise.items);
			return { element: item?.element ?? null, text: item?.text ?? '' };
		}
		case 'ledger': {
			const [voice, column] = id.split('.');
			const text = exercise.voices.find((one) => one.id === voice)?.speaker ?? '';
			return { element: 'source', text, column: column as LedgerColumn };
		}
	}
}
