import { m } from '$i18n/paraglide/messages';
import { toPublic } from '$lib/domain/exercises/public-exercise';
import type { TableName, TableWords } from '$lib/server/services/table-words';
import { choiceName, LEDGER_COLUMN } from '$lib/ui/choice-words';
import { roundName } from '$lib/ui/exercise-words';
import { LEVEL_NAME } from '$lib/ui/feedback/level-words';
import { labelNames } from '$lib/ui/kind-words';
import { ELEMENT_NAME } from '$lib/ui/words';
import type { Words } from '$lib/ui/words';

/** What the files of a copy are called. */
export const FILE_NAME: Words<TableName | 'readme' | 'settings' | 'annotations' | 'archive'> = {
	readme: m.copy_file_readme,
	scores: m.copy_file_scores,
	exercises: m.copy_file_exercises,
	answers: m.copy_file_answers,
	items: m.copy_file_items,
	words: m.copy_file_words,
	settings: m.copy_file_settings,
	annotations: m.copy_file_annotations,
	archive: m.copy_file_archive
};

const sayAll = <Id extends string>(words: Words<Id>) =>
	Object.fromEntries(
		Object.entries<() => string>(words).map(([id, say]) => [id, say()])
	) as Record<Id, string>;

/** How things are called in the tables of a class. */
export function tableWords(): TableWords {
	return {
		heads: heads(),
		scoreHead: (title) => m.copy_head_percent({ title }),
		setHead: (title) => m.copy_head_set({ title }),
		exercise: ({ exercise }) => {
			const isInverse = exercise.kind === 'mark' && exercise.find === 'no-claim';
			return roundName({ name: exercise.id, isInverse });
		},
		choicesOf: (exercise) => {
			const shown = toPublic(exercise);
			if (shown.kind === 'classify') {
				const names = labelNames(shown);
				return (_, choice) => names[choice] ?? choice;
			}
			if (shown.kind === 'mark' || shown.kind === 'context' || shown.kind === 'compare')
				return (_, choice) => choice;
			return (questionId, choice) => choiceName(shown, questionId, choice);
		},
		element: sayAll(ELEMENT_NAME),
		column: sayAll(LEDGER_COLUMN),
		level: sayAll(LEVEL_NAME),
		verdict: {
			...{ right: m.copy_right(), partly: m.copy_partly(), wrong: m.copy_wrong() },
			...{ extra: m.copy_extra(), fine: m.copy_fine(), 'left-out': m.copy_left_out() }
		},
		flag: {
			'wrong-answer-beats-key': m.copy_flag_beats(),
			'check-key': m.copy_flag_key(),
			'rare-option': m.copy_flag_rare()
		},
		said: {
			...{ note: m.copy_said_note(), comment: m.copy_said_comment() },
			...{ 'set-score': m.copy_said_set(), 'taken-back': m.copy_said_back() }
		},
		...{ yes: m.data_yes(), no: m.data_no() },
		...{ ticked: m.copy_ticked(), notTicked: m.copy_not_ticked() }
	};
}

function heads(): TableWords['heads'] {
	const who = [m.data_head_learner(), m.copy_head_groups()];
	const [assignment, attempt] = [m.data_head_assignment(), m.data_head_attempt()];
	const exercise = m.data_head_exercise();
	const item = [exercise, m.copy_head_element(), m.copy_head_item(), m.copy_head_text()];
	const times = [m.copy_head_begun(), m.copy_head_saved(), m.copy_head_handed_in()];
	const withRange = (of: string) => [of, m.copy_head_low({ of }), m.copy_head_high({ of })];
	return {
		scores: [...who, m.copy_head_in()],
		exercises: [
			...[...who, assignment, attempt, m.copy_head_counts(), exercise],
			...[m.copy_head_score(), m.data_head_set(), m.copy_head_computed(), m.copy_head_raw()],
			...[m.data_head_hint(), ...times]
		],
		answers: [
			...[...who, assignment, attempt, ...item],
			...[m.copy_head_given(), m.copy_head_verdict(), m.copy_head_credit()],
			...[m.copy_head_exercise_score(), m.copy_head_set_score(), m.data_head_hint(), ...times],
			...[m.copy_head_ms(), m.copy_head_key(), m.copy_head_version(), m.copy_head_words_version()]
		],
		items: [
			...[assignment, ...item, m.copy_head_key(), m.copy_head_asked(), m.copy_head_omitted()],
			...[m.copy_head_full(), m.copy_head_partial(), m.copy_head_none()],
			...[...withRange(m.copy_head_share()), ...withRange(m.copy_head_r()), m.copy_head_flags()]
		],
		words: [
			...[m.data_head_learner(), assignment, attempt, exercise],
			...[m.copy_head_kind(), m.copy_head_words(), m.copy_head_level()],
			...[m.copy_head_set_score(), m.copy_head_at()]
		]
	};
}
