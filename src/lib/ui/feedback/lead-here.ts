/**
 * After a hand-in the reader should be at what it says, not at the top of the site; whoever comes back
 * from a form of the page is led by the form or by the address.
 */
export function leadHere(root: HTMLElement) {
	const isElsewhere = document.activeElement && document.activeElement !== document.body;
	if (isElsewhere || location.hash) return;
	root.querySelector<HTMLElement>('[data-feedback-heading]')?.focus({ preventScroll: true });
}
