import type { Answer } from '$lib/domain/exercises/answer';

/** Radio buttons "label.p3" as an answer; the server reads the same names. */
export function readLabels(form: FormData): Answer {
	const chosen = [...form].filter(([name]) => name.startsWith('label.'));
	const labels = chosen.map(([name, value]) => [name.slice('label.'.length), String(value)]);
	return { kind: 'classify', labels: Object.fromEntries(labels) };
}

/** Ticked questions as an answer. */
export function readOptions(form: FormData): Answer {
	return { kind: 'context', selected: form.getAll('option').map(String) };
}
