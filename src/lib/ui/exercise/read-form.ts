import { CONFIDENCE_LEVELS } from '$lib/domain/calibration/confidence';
import type { Answer } from '$lib/domain/exercises/answer';
import type { ChoiceKind } from '$lib/domain/exercises/questions';

/** Radio buttons "label.p3" as an answer; the server reads the same names. */
export function readLabels(kind: ChoiceKind, form: FormData): Answer {
	const chosen = [...form].filter(([name]) => name.startsWith('label.'));
	const labels = chosen.map(([name, value]) => [name.slice('label.'.length), String(value)]);
	const sure = [...form].flatMap(([name, value]) => {
		const level = CONFIDENCE_LEVELS.find((one) => one === value);
		return level && name.startsWith('sure.') ? [[name.slice('sure.'.length), level]] : [];
	});
	const said = sure.length > 0 ? { sure: Object.fromEntries(sure) } : {};
	return { kind, labels: Object.fromEntries(labels), ...said };
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

/** Tick and choose in the form around an element what an answer says. */
export function showAnswer(inside: HTMLElement, answer: Answer): void {
	const inputs = inside.closest('form')?.querySelectorAll<HTMLInputElement>('input') ?? [];
	for (const input of inputs)
		if (input.type !== 'hidden') input.checked = isChosen(answer, input.name, input.value);
}

function isChosen(answer: Answer, name: string, value: string): boolean {
	if ('labels' in answer && name.startsWith('sure.'))
		return answer.sure?.[name.slice('sure.'.length)] === value;
	if ('labels' in answer) return answer.labels[name.slice('label.'.length)] === value;
	if ('selected' in answer) return answer.selected.includes(value);
	// "12", a word, or "12-20", a sentence, of which the first word tells.
	const token = parseInt(value);
	return answer.marks.some(({ start, end }) => start <= token && token < end);
}
