import type { Element } from '../elements';
import { contextOf } from '../anchoring/quote-context';
import { toCodePointOffset } from '../text/code-points';
import type { Range } from '../text/range';

// W3C Web Annotation Data Model, 2017. Its positions count code points, not UTF-16 units.

/** A place to be told to other programs: UTF-16 offsets in the text. */
export interface AnnotatedPlace extends Range {
	id: string;
	element: Element;
	kind: string;
	why: string;
}

/** What a place is told for: a key names what stands there, a learner judged it. */
export type Motivation = 'classifying' | 'assessing';

/** Places of a text as one page of annotations about `source`, an address or a name of the text. */
export function toWebAnnotations(
	text: string,
	places: readonly AnnotatedPlace[],
	source: string,
	motivation: Motivation = 'classifying'
) {
	const codePoints = countCodePoints(
		text,
		places.flatMap(({ start, end }) => [start, end])
	);
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		type: 'AnnotationPage' as const,
		items: places.map((place) => ({
			id: `#${encodeURIComponent(place.id)}`,
			type: 'Annotation' as const,
			motivation,
			generator: { type: 'Software', name: 'Bluepencil' },
			body: bodyOf(place),
			target: { source, selector: selectorsOf(text, place, codePoints) }
		}))
	};
}

function bodyOf({ element, kind, why }: AnnotatedPlace) {
	const tags = [element, kind].filter((value) => value !== '');
	return [
		...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
		...(why ? [{ type: 'TextualBody', value: why, purpose: 'describing' }] : [])
	];
}

/** Code points before each offset; walks along the text once, however many offsets there are. */
function countCodePoints(text: string, offsets: readonly number[]): Map<number, number> {
	const counts = new Map<number, number>();
	let at = 0;
	let count = 0;
	for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
		count += toCodePointOffset(text.slice(at, offset), offset - at);
		at = offset;
		counts.set(offset, count);
	}
	return counts;
}

function selectorsOf(text: string, { start, end }: Range, codePoints: Map<number, number>) {
	return [
		{
			type: 'TextPositionSelector',
			start: codePoints.get(start) ?? 0,
			end: codePoints.get(end) ?? 0
		},
		{
			type: 'TextQuoteSelector',
			exact: text.slice(start, end),
			...contextOf(text, { start, end })
		}
	];
}
