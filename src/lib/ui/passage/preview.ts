import type { Range } from '$lib/domain/text/range';
import { rangeOfTokens } from './geometry';
import type { Markable } from './marking.svelte';

const NAME = 'marking-preview';

// The preview is fleeting and only painted, which is what CSS highlights are good for.
const isSupported = () => typeof Highlight !== 'undefined' && 'highlights' in CSS;

/** Paint the words that a drag would mark; nothing where the browser cannot. */
export function showPreview(root: HTMLElement, { text }: Markable, range: Range): void {
	if (isSupported()) CSS.highlights.set(NAME, new Highlight(rangeOfTokens(root, text, range)));
}

export function clearPreview(): void {
	if (isSupported()) CSS.highlights.delete(NAME);
}
