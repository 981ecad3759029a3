import type { Element } from '../elements';
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

/** What stands before and after a quote, so that it is found again. */
const CONTEXT = 32;

/** Places of a text as one page of annotations about `source`, an address or a name of the text. */
export function toWebAnnotations(text: string, places: readonly AnnotatedPlace[], source: string) {
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		type: 'AnnotationPage' as const,
		items: places.map((place) => ({
			id: `#${place.id}`,
			type: 'Annotation' as const,
			motivation: 'classifying' as const,
			generator: { type: 'Software', name: 'Bluepencil' },
			body: [
				...[place.element, place.kind].map((value) => ({
					...{ type: 'TextualBody', value, purpose: 'tagging' }
				})),
				...(place.why ? [{ type: 'TextualBody', value: place.why, purpose: 'describing' }] : [])
			],
			target: { source, selector: selectorsOf(text, place) }
		}))
	};
}

function selectorsOf(text: string, { start, end }: Range) {
	return [
		{
			type: 'TextPositionSelector',
			start: toCodePointOffset(text, start),
			end: toCodePointOffset(text, end)
		},
		{
			type: 'TextQuoteSelector',
			exact: text.slice(start, end),
			prefix: text.slice(Math.max(0, start - CONTEXT), start),
			suffix: text.slice(end, end + CONTEXT)
		}
	];
}
