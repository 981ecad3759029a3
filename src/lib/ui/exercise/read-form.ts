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

/**
 * What was chosen in the form around an element before scripts ran, as happens on a slow line;
 * null when it is what the page came with.
 */
export function chosenEarlier(
	inside: HTMLElement,
	given: Answer,
	read: (form: FormData) => Answer
): Answer | null {
	const form = inside.closest('form');
	const chosen = form && read(new FormData(form));
	return chosen && JSON.stringify(chosen) !== JSON.stringify(given) ? chosen : null;
}
