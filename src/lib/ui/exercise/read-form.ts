import type { Answer } from '$lib/domain/exercises/answer';
import type { ChoiceKind } from '$lib/domain/exercises/questions';

/** Radio buttons "label.p3" as an answer; the server reads the same names. */
export function readLabels(kind: ChoiceKind, form: FormData): Answer {
	const chosen = [...form].filter(([name]) => name.startsWith('label.'));
	const labels = chosen.map(([name, value]) => [name.slice('label.'.length), String(value)]);
	return { kind, labels: Object.fromEntries(labels) };
}

/** Ticked options as an answer. */
export function readOptions(kind: 'context' | 'compare', form: FormData): Answer {
	const selected = [...form.getAll('option'), ...form.getAll('rule')].map(String);
	return { kind, selected };
}
