import { m } from '$i18n/paraglide/messages';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import type { PublicParagraph } from '$lib/domain/text/public-text';
import type { Range } from '$lib/domain/text/range';
import { choicesOf, COMPARE_QUESTION, SPOT_QUESTION } from '../choice-words';
import { drawnCharsOf, passageText } from '../passage/passage-text';
import { lineNumbers, type PaperLines } from './paper-lines';

/** A question with its choices in words. */
export interface PaperQuestion {
	/** Where the words stand, "Lines 12–13:"; null where it is about no text. */
	where: string | null;
	/** The sentence before the words that are asked about, these words, and what comes after. */
	parts: [string, string, string];
	choices: string[];
}

interface Given {
	exercise: PublicExercise;
	paragraphs: readonly PublicParagraph[];
	/** Of the same text. */
	lines: PaperLines;
	labelNames: Record<string, string>;
}

/** What an exercise asks, in the order in which it asks it; a mark round asks nothing of the kind. */
export function paperQuestions({
	exercise,
	paragraphs,
	lines,
	labelNames
}: Given): PaperQuestion[] {
	const text = passageText(paragraphs);
	const placeOf = (at: Range): Omit<PaperQuestion, 'choices'> => {
		const sentence = text.sentenceOf(at.start);
		const { start, end } = drawnCharsOf(sentence, at);
		const words = sentence.text;
		return {
			where: whereWords(lines.linesOf(at)),
			parts: [words.slice(0, start), words.slice(start, end), words.slice(end)]
		};
	};
	const choices = (id: string) =>
		exercise.kind === 'mark' ||
		exercise.kind === 'classify' ||
		exercise.kind === 'context' ||
		exercise.kind === 'compare'
			? []
			: choicesOf(exercise, id).map(({ name }) => name);
	switch (exercise.kind) {
		case 'classify': {
			const labels = exercise.labels.map((label) => labelNames[label] ?? label);
			return exercise.passages.map(({ at }) => ({ ...placeOf(at), choices: labels }));
		}
		case 'match':
			return exercise.claims.map(({ id, at }) => ({ ...placeOf(at), choices: choices(id) }));
		case 'reword':
			return exercise.items.map(({ id, at }) => ({ ...placeOf(at), choices: choices(id) }));
		case 'spot':
			return exercise.items.map(({ id, element, text }) => ({
				...plain(`${text} ${SPOT_QUESTION[element]()}`),
				choices: choices(id)
			}));
		case 'context':
			return [{ ...plain(''), choices: exercise.options.map(({ question }) => question) }];
		case 'compare':
			return exercise.parts.map(({ id, options }) => ({
				...plain(COMPARE_QUESTION[id]()),
				choices: options.map((option) => option.text)
			}));
		default:
			return [];
	}
}

function whereWords(at: ReturnType<PaperLines['linesOf']>): string {
	const say = at.first === at.last ? m.paper_line : m.paper_lines;
	return say({ lines: lineNumbers(at) });
}

const plain = (words: string): Omit<PaperQuestion, 'choices'> => {
	return { where: null, parts: ['', words, ''] };
};
