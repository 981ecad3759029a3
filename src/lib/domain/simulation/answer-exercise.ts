import type { Answer } from '../exercises/answer';
import {
	NONE,
	type ClassifyExercise,
	type ContextExercise,
	type Exercise,
	type MarkExercise,
	type SpotExercise
} from '../exercises/exercise';
import { questionsOf } from '../exercises/questions';
import { seededRandom, type Random } from '../random';
import type { TextDocument } from '../text/document';
import { overlaps, type Range } from '../text/range';
import { tokensOf } from '../text/sentence-of';
import { addTruth, drawNormal, flagRates, type Truth } from './simulated-learner';

interface Simulated {
	readonly document: TextDocument;
	readonly exercise: Exercise;
	readonly truth: Truth;
	readonly random: Random;
}

/** How much harder some places of a text are than others, for everybody: the SD of their c. */
const PLACES_DIFFER = 0.5;

/** The answer of a learner of whom the truth is known. */
export function answerExercise({ document, exercise, truth, random }: Simulated): Answer {
	switch (exercise.kind) {
		case 'mark':
			return { kind: 'mark', marks: markRound(exercise, document, { truth, random }) };
		case 'spot':
			return { kind: 'spot', labels: spotItems(exercise, { truth, random }) };
		case 'classify':
			return { kind: 'classify', labels: sortPassages(exercise, { truth, random }) };
		case 'context':
			return { kind: 'context', selected: chooseQuestions(exercise, { truth, random }) };
		case 'compare':
			return {
				kind: 'compare',
				selected: exercise.parts.flatMap(({ options }) =>
					options
						.filter((one) => flags(one.isRight, { truth, random }))
						.slice(0, 1)
						.map(({ id }) => id)
				)
			};
		default: {
			const { hit } = flagRates({ ...truth, c: 0 });
			const labels = questionsOf(exercise).map(({ id, best, choices }) => {
				return [id, random() < hit ? best : pick(choices, random, best)];
			});
			return { kind: exercise.kind, labels: Object.fromEntries(labels) };
		}
	}
}

interface Learner {
	readonly truth: Truth;
	readonly random: Random;
}

function flags(isSignal: boolean, { truth, random }: Learner): boolean {
	const { hit, falseAlarm } = flagRates(truth);
	return random() < (isSignal ? hit : falseAlarm);
}

function pick(choices: readonly string[], random: Random, otherwise: string): string {
	return choices[Math.floor(random() * choices.length)] ?? otherwise;
}

function markRound(
	{ targets, element, find, unit }: MarkExercise,
	document: TextDocument,
	{ truth, random }: Learner
): Range[] {
	const own = seededRandom(`${element} ${document.text.length}`);
	let before = 0;
	// Some sentences are hard for everybody, and as many easy: on these a class is divided.
	const marked = document.sentences.flatMap((sentence, i): Range[] => {
		before = i % 2 === 0 ? PLACES_DIFFER * drawNormal(own) : -before;
		const here = { truth: addTruth(truth, { d: 0, c: before }), random };
		const at = tokensOf(sentence);
		const inside = targets.filter(({ core }) => overlaps(core, at));
		const asked = inside.filter((one) => one.isRequired);
		if (inside.length > 0 && asked.length === 0) return [];
		// Asked the other way round, a claim that is seen is a sentence left alone.
		const isMarked =
			find === 'element' ? flags(asked.length > 0, here) : !flags(asked.length === 0, here);
		if (!isMarked) return [];
		if (unit === 'sentence') return [{ start: at.start, end: at.end }];
		if (asked.length > 0) return asked.map(({ core }) => ({ start: core.start, end: core.end }));
		return [{ start: at.start, end: Math.min(at.end, at.start + 2) }];
	});
	return joinOverlapping(marked.toSorted((a, b) => a.start - b.start));
}

function joinOverlapping(marks: readonly Range[]): Range[] {
	const joined: Range[] = [];
	for (const mark of marks) {
		const last = joined.at(-1);
		if (last && mark.start < last.end)
			joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, mark.end) });
		else joined.push(mark);
	}
	return joined;
}

function spotItems({ items }: SpotExercise, learner: Learner): Record<string, string> {
	return Object.fromEntries(
		items.map(({ id, hasIt }) => [id, flags(hasIt, learner) ? 'yes' : 'no'])
	);
}

function sortPassages({ passages, labels }: ClassifyExercise, learner: Learner) {
	const kinds = labels.filter((label) => label !== NONE);
	return Object.fromEntries(
		passages.map(({ id, label }) => {
			if (!flags(label !== NONE, learner)) return [id, NONE];
			const isRight = label !== NONE && flags(true, learner);
			return [id, isRight ? label : pick(kinds, learner.random, NONE)];
		})
	);
}

function chooseQuestions({ options }: ContextExercise, learner: Learner): string[] {
	return options.filter(({ isOpen }) => flags(isOpen, learner)).map(({ id }) => id);
}
