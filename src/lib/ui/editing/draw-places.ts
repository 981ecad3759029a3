import type { Element } from '$lib/domain/elements';
import type { DeskSpan } from '$lib/domain/editing/desk-span';
import type { Range } from '$lib/domain/text/range';
import type { DrawnMark } from '../passage/marking.svelte';

interface Drawn {
	places: readonly DeskSpan[];
	chosenId: string | null;
	picked: Range | null;
	/** Whose line picked-up words are drawn with. */
	element: Element;
	sentenceOf: (token: number) => number;
}

/** The marks of each sentence: kept places as lines, proposed ones dashed, what is in hand outlined. */
export function drawPlaces({ places, chosenId, picked, element, sentenceOf }: Drawn) {
	const marks = new Map<number, DrawnMark[]>();
	const add = (mark: DrawnMark) => {
		const sentence = sentenceOf(mark.start);
		marks.set(sentence, [...(marks.get(sentence) ?? []), mark]);
	};
	for (const { id, element, start, end, review } of places) {
		const isChosen = id === chosenId;
		if (review === 'left-out' && !isChosen) continue;
		const tone = isChosen ? 'chosen' : review === 'open' ? 'drafted' : undefined;
		add({ id, element, start, end, ...(tone ? { tone } : {}) });
	}
	if (picked) add({ id: 'picked', element, ...picked, tone: 'chosen' });
	return marks as ReadonlyMap<number, readonly DrawnMark[]>;
}
