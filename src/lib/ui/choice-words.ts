import { m } from '$i18n/paraglide/messages';
import type { Element } from '$lib/domain/elements';
import { NONE, type ComparePartId } from '$lib/domain/exercises/exercise';
import { LEDGER_COLUMNS, type LedgerColumn } from '$lib/domain/exercises/ledger-columns';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';
import type { Words } from './words';

// What the choices of an exercise are called, the same in player and result.

export const SPOT_QUESTION: Words<Element> = {
	claim: m.spot_claim,
	source: m.spot_source,
	loaded: m.spot_loaded,
	context: m.spot_context
};

export const COMPARE_QUESTION: Words<ComparePartId> = {
	similarities: m.compare_similarities,
	differences: m.compare_differences,
	rule: m.compare_rule
};

export const LEDGER_COLUMN: Words<LedgerColumn> = {
	named: m.ledger_named,
	stake: m.ledger_stake,
	words: m.ledger_words
};

const LEDGER_CELL: Record<LedgerColumn, Words<string>> = {
	named: { person: m.ledger_named_person, body: m.ledger_named_body, no: m.ledger_named_no },
	stake: {
		interested: m.ledger_stake_interested,
		independent: m.ledger_stake_independent,
		unknown: m.ledger_stake_unknown
	},
	words: { few: m.ledger_words_few, some: m.ledger_words_some, many: m.ledger_words_many }
};

interface Choice {
	id: string;
	name: string;
}

type ChoosingExercise = Extract<PublicExercise, { kind: 'match' | 'reword' | 'spot' | 'ledger' }>;

/** The choices of one question by the names that readers see. */
export function choicesOf(exercise: ChoosingExercise, questionId: string): Choice[] {
	switch (exercise.kind) {
		case 'match':
			return [...exercise.targets, { id: NONE, name: m.target_none() }];
		case 'reword': {
			const item = exercise.items.find(({ id }) => id === questionId);
			return (item?.options ?? []).map(({ id, text }) => ({ id, name: `“${text}”` }));
		}
		case 'spot':
			return [
				{ id: 'yes', name: m.choice_yes() },
				{ id: 'no', name: m.choice_no() }
			];
		case 'ledger': {
			const column = questionId.split('.')[1] as LedgerColumn;
			return LEDGER_COLUMNS[column].map((id) => ({ id, name: LEDGER_CELL[column][id]?.() ?? id }));
		}
	}
}

/** The name of one choice; empty when it is none of them. */
export function choiceName(
	exercise: ChoosingExercise,
	questionId: string,
	choice: string | null
): string {
	return choicesOf(exercise, questionId).find(({ id }) => id === choice)?.name ?? '';
}
