import { m } from '$i18n/paraglide/messages';
import { NONE } from '$lib/domain/exercises/exercise';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import type { ChoicesFeedback, Feedback } from '$lib/domain/feedback/feedback';
import type { PublicParagraph } from '$lib/domain/text/public-text';
import type { Range } from '$lib/domain/text/range';
import { choiceName, LEDGER_COLUMN, SPOT_QUESTION } from '../choice-words';
import { drawnCharsOf, passageText, type PassageText } from '../passage/passage-text';

/** One place of a key in words. */
export interface KeyLine {
	id: string;
	/** What is asked about. */
	about: string;
	answer: string;
	/** False for statements that do not hold and questions that are answered. */
	isRight: boolean;
	why: string | null;
}

interface Given {
	exercise: PublicExercise;
	/** Of the answer that the key would give. */
	feedback: Feedback;
	paragraphs: PublicParagraph[];
	labelNames: Record<string, string>;
}

/** The key of an exercise as a list; empty for mark rounds, whose key stands in their text. */
export function keyLines({ exercise, feedback, paragraphs, labelNames }: Given): KeyLine[] {
	if (feedback.kind === 'context')
		return feedback.options.map(({ id, question, isOpen, why }) => ({
			...{ id, about: question, isRight: isOpen, why },
			answer: isOpen ? m.open_question() : m.closed_question()
		}));
	if (feedback.kind === 'compare')
		return feedback.parts.flatMap(({ options }) =>
			options.map(({ id, text, isRight, why }) => ({
				...{ id, about: text, isRight, why },
				answer: isRight ? m.quizzes_key_holds() : m.quizzes_key_not()
			}))
		);
	if (!('items' in feedback)) return [];
	const text = passageText(paragraphs);
	return feedback.items.map((item) => choiceLine(item, { exercise, text, labelNames }));
}

function choiceLine(
	{ id, best, why }: ChoicesFeedback['items'][number],
	given: { exercise: PublicExercise; text: PassageText; labelNames: Record<string, string> }
): KeyLine {
	const { exercise, text, labelNames } = given;
	const answer =
		exercise.kind === 'classify'
			? (labelNames[best] ?? best)
			: exercise.kind === 'mark' || exercise.kind === 'context' || exercise.kind === 'compare'
				? best
				: choiceName(exercise, id, best);
	const general = best === NONE ? m.why_no_source() : null;
	return { id, about: aboutOf(exercise, id, text), answer, isRight: true, why: why ?? general };
}

function aboutOf(exercise: PublicExercise, id: string, text: PassageText): string {
	const quote = (at: Range | undefined) => (at ? `“${wordsAt(text, at)}”` : '');
	const placeIn = (places: { id: string; at: Range }[]) =>
		quote(places.find((place) => place.id === id)?.at);
	switch (exercise.kind) {
		case 'classify':
			return placeIn(exercise.passages);
		case 'match':
			return placeIn(exercise.claims);
		case 'reword':
			return placeIn(exercise.items);
		case 'spot': {
			const item = exercise.items.find((one) => one.id === id);
			return item ? `${item.text} ${SPOT_QUESTION[item.element]()}` : '';
		}
		case 'ledger': {
			const [voice, column = ''] = id.split('.');
			const speaker = exercise.voices.find((one) => one.id === voice)?.speaker ?? '';
			return `${speaker}: ${LEDGER_COLUMN[column as keyof typeof LEDGER_COLUMN]()}`;
		}
		default:
			return '';
	}
}

function wordsAt(text: PassageText, at: Range): string {
	const sentence = text.sentenceOf(at.start);
	const chars = drawnCharsOf(sentence, at);
	return sentence.text.slice(chars.start, chars.end);
}
