/**
 * Attributes of a field whose answer was refused: it says so, and a page that is loaded anew opens at
 * the first of them, also without scripts.
 */
export const refusedIf = (problem: string | boolean | undefined) =>
	problem ? ({ 'aria-invalid': 'true', autofocus: true } as const) : {};

/** The same for a group of choices, which can be led to as a whole: its name and problem are read out. */
export const groupRefusedIf = (problem: string | boolean | undefined) =>
	problem ? ({ ...refusedIf(problem), tabindex: -1 } as const) : {};

/** Whoever sent a form that was refused goes on at the first such field, else at what is said about it. */
export function leadToRefused(root: HTMLElement) {
	const field = root.querySelector<HTMLElement>("[aria-invalid='true']");
	if (field) return field.focus();
	const alerts = [...root.querySelectorAll<HTMLElement>("[role='alert']")];
	const said = alerts.find(({ textContent }) => textContent.trim() !== '');
	said?.setAttribute('tabindex', '-1');
	said?.focus();
}
