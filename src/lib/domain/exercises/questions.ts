import { creditChoice } from '../scoring/score-choice';
import {
	NONE,
	type ClassifyExercise,
	type Exercise,
	type LedgerExercise,
	type MatchExercise,
	type RewordExercise,
	type SpotExercise
} from './exercise';
import { LEDGER_COLUMNS, ledgerKey, type LedgerColumn } from './ledger-columns';

/** Exercises that are several questions with one choice each. */
export type ChoiceExercise =
	ClassifyExercise | MatchExercise | RewordExercise | SpotExercise | LedgerExercise;
export type ChoiceKind = ChoiceExercise['kind'];

export const CHOICE_KINDS = [
	'classify',
	'match',
	'reword',
	'spot',
	'ledger'
] as const satisfies readonly ChoiceKind[];

export function isChoiceExercise(exercise: Exercise): exercise is ChoiceExercise {
	return CHOICE_KINDS.some((kind) => kind === exercise.kind);
}

/** One question of a choice exercise with its key. Never sent to a browser before hand-in. */
export interface Question {
	id: string;
	choices: readonly string[];
	best: string;
	/** What a choice earns, 0 to 1. */
	creditOf: (choice: string | null) => number;
	/** Its place stands no longer as it did when this was asked: whatever was chosen is right. */
	isFreed: boolean;
	/** Why the best choice is the best; null where the interface has a general sentence. */
	why: string | null;
	/** Why another choice is not; null where nothing more is to say. */
	whyNot: (choice: string) => string | null;
}

const nothingMore = () => null;

/** The questions of an exercise in the order in which they are asked. */
export function questionsOf(exercise: ChoiceExercise): Question[] {
	const freed = 'freed' in exercise ? (exercise.freed ?? []) : [];
	const free = { creditOf: () => 1, isFreed: true, why: null, whyNot: nothingMore };
	return askedIn(exercise).map((one) => (freed.includes(one.id) ? { ...one, ...free } : one));
}

function askedIn(exercise: ChoiceExercise): Question[] {
	switch (exercise.kind) {
		case 'classify':
			return exercise.passages.map(({ id, label, alternatives, why }) => ({
				...choice(id, exercise.labels, label, alternatives),
				why
			}));
		case 'match': {
			const targets = [...exercise.targets.map((target) => target.id), NONE];
			return exercise.claims.map(({ id, target, why }) => ({
				...choice(id, targets, target),
				why
			}));
		}
		case 'reword':
			return exercise.items.map(rewordQuestion);
		case 'spot':
			return exercise.items.map(({ id, hasIt, why }) => ({
				...choice(id, ['yes', 'no'], hasIt ? 'yes' : 'no'),
				why
			}));
		case 'ledger':
			return exercise.voices.flatMap((voice) =>
				(Object.keys(LEDGER_COLUMNS) as LedgerColumn[]).map((column) => {
					const { best, alternatives } = ledgerKey(voice, column);
					return choice(`${voice.id}.${column}`, LEDGER_COLUMNS[column], best, alternatives);
				})
			);
	}
}

function choice(
	id: string,
	choices: readonly string[],
	best: string,
	alternatives: readonly string[] = []
): Question {
	const creditOf = (chosen: string | null) => creditChoice(chosen, { best, alternatives });
	return { id, choices, best, creditOf, isFreed: false, why: null, whyNot: nothingMore };
}

function rewordQuestion({ id, options }: RewordExercise['items'][number]): Question {
	const neutral = options.find(({ fault }) => fault === null);
	const find = (chosen: string | null) => options.find((option) => option.id === chosen);
	return {
		id,
		choices: options.map((option) => option.id),
		best: neutral?.id ?? '',
		creditOf: (chosen) => find(chosen)?.credit ?? 0,
		isFreed: false,
		why: neutral?.why ?? null,
		whyNot: (chosen) => find(chosen)?.why ?? null
	};
}
