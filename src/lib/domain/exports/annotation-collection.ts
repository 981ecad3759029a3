import type { Element } from '../elements';
import type { MarkExercise } from '../exercises/exercise';
import type { ResolvedSpan } from '../keys/resolve-key';
import type { TextDocument } from '../text/document';
import type { Range } from '../text/range';
import { toWebAnnotations, type AnnotatedPlace } from './web-annotation';

/** A text with its key, and what a class marked in it. */
export interface MarkedText {
	document: TextDocument;
	/** An address or a name of the text. */
	source: string;
	/** Unique among the texts of a collection. */
	name: string;
	spans: readonly ResolvedSpan[];
	/** Who answers for the key. */
	signedBy: string;
	keyVersion: number | null;
	marked: readonly MarkedRound[];
}

/** One learner's marks in one round, and why, in her own words. */
export interface MarkedRound {
	/** Unique in the text. */
	name: string;
	/** As the class calls her. */
	learner: string;
	exercise: Pick<MarkExercise, 'element' | 'find'>;
	marks: readonly Range[];
	note: string | null;
	/** When it was handed in, ISO 8601. */
	at: string | null;
}

type Annotation = ReturnType<typeof toWebAnnotations>['items'][number];
type Body = Annotation['body'][number];

const tag = (value: string): Body => ({ type: 'TextualBody', value, purpose: 'tagging' });

/**
 * The keys and the marks of some texts as one W3C Web Annotation collection of one page. What the key
 * says is tagged "key" and with its status; learners are named by their name in the class alone.
 */
export function toAnnotationCollection(label: string, texts: readonly MarkedText[]) {
	const items = texts.flatMap((text) => [...keyItems(text), ...markItems(text)]);
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: '#collection',
		type: 'AnnotationCollection' as const,
		label,
		total: items.length,
		first: {
			id: '#page',
			type: 'AnnotationPage' as const,
			partOf: '#collection',
			startIndex: 0,
			items
		}
	};
}

function keyItems({ document, source, name, spans, signedBy, keyVersion }: MarkedText) {
	const places = spans.map(({ at, id, element, kind, why }): AnnotatedPlace => {
		return { ...charsOf(document, at), id: `${name}/key/${id}`, element, kind, why };
	});
	const version = keyVersion === null ? [] : [tag(`key version ${keyVersion}`)];
	return toWebAnnotations(document.text, places, source).items.map((item, i) => ({
		...item,
		creator: { type: 'Organization', name: signedBy },
		body: [
			...[tag('key'), tag(spans[i]?.status ?? ''), ...version],
			...item.body.map((one) => (one.purpose === 'describing' ? commenting(one.value) : one))
		]
	}));
}

function markItems({ document, source, name, marked }: MarkedText) {
	const places = marked.flatMap((round) =>
		round.marks.map((mark, i) => ({ round, place: placeOf(round, mark, i) }))
	);
	const page = toWebAnnotations(
		document.text,
		places.map(({ place }) => ({
			...{ ...place, ...charsOf(document, place), id: `${name}/${place.id}` }
		})),
		source,
		'assessing'
	);
	return page.items.map((item, i) => {
		const { learner, note, at, exercise } = places[i]?.round ?? {};
		return {
			...item,
			creator: { type: 'Person', nickname: learner ?? '' },
			...(at ? { created: at } : {}),
			body: [
				tag('mark'),
				...(exercise?.find === 'no-claim' ? [tag('no claim')] : item.body),
				...(note ? [commenting(note)] : [])
			]
		};
	});
}

function placeOf(round: MarkedRound, { start, end }: Range, i: number): AnnotatedPlace {
	const element: Element = round.exercise.element;
	return { start, end, id: `${round.name}/${i + 1}`, element, kind: '', why: '' };
}

function commenting(value: string): Body {
	return { type: 'TextualBody', value, purpose: 'commenting' };
}

/** Where a range of words stands in the text, in UTF-16 units. */
function charsOf({ tokens }: TextDocument, { start, end }: Range): Range {
	return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
