/** Do something that can wait until the browser has painted; at once where there is no browser. */
export function afterPaint(action: () => void): void {
	if (typeof requestAnimationFrame === 'undefined') action();
	else requestAnimationFrame(() => setTimeout(action));
}
