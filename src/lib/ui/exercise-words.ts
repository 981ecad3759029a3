import { m } from '$i18n/paraglide/messages';
import type { Element } from '$lib/domain/elements';
import type { PublicExercise } from '$lib/domain/exercises/public-exercise';

/** What an exercise is called and how it explains itself. */
export interface TaskWords {
	title: string;
	help: string;
	/** The question to put to each word or sentence. */
	test: string | null;
}

const MARK_TASKS: Record<Element, () => TaskWords> = {
	claim: () => ({ title: m.task_claim(), help: m.help_claim(), test: m.test_claim() }),
	source: () => ({ title: m.task_source(), help: m.help_source(), test: m.test_source() }),
	loaded: () => ({ title: m.task_loaded(), help: m.help_loaded(), test: m.test_loaded() }),
	context: () => ({ title: m.task_context(), help: m.help_context(), test: m.test_context() })
};

const TASKS: Record<Exclude<PublicExercise['kind'], 'mark' | 'classify'>, () => TaskWords> = {
	context: () => ({ title: m.task_questions(), help: m.help_questions(), test: m.test_context() }),
	match: () => ({ title: m.task_match(), help: m.help_match(), test: m.test_source() }),
	reword: () => ({ title: m.task_reword(), help: m.help_reword(), test: m.test_loaded() }),
	spot: () => ({ title: m.task_spot(), help: m.help_spot(), test: null }),
	compare: () => ({ title: m.task_compare(), help: m.help_compare(), test: null }),
	ledger: () => ({ title: m.task_ledger(), help: m.help_ledger(), test: null })
};

export function taskWords(exercise: PublicExercise): TaskWords {
	if (exercise.kind === 'mark') {
		if (exercise.find === 'element') return MARK_TASKS[exercise.element]();
		return { title: m.task_no_claim(), help: m.help_no_claim(), test: m.test_claim() };
	}
	if (exercise.kind !== 'classify') return TASKS[exercise.kind]();
	return exercise.element
		? { title: m.task_classify_kinds(), help: m.help_classify_kinds(), test: null }
		: { title: m.task_classify(), help: m.help_classify(), test: null };
}

const ROUNDS: Record<string, () => string> = {
	claim: m.round_claim,
	source: m.round_source,
	loaded: m.round_loaded,
	context: m.round_context,
	classify: m.round_classify,
	questions: m.round_questions,
	match: m.round_match,
	reword: m.round_reword,
	spot: m.round_spot,
	compare: m.round_compare,
	ledger: m.round_ledger
};

/** The short name of a round, as in the bar. */
export function roundName({ name, isInverse }: { name: string; isInverse: boolean }): string {
	return isInverse ? m.round_no_claim() : (ROUNDS[name]?.() ?? name);
}
