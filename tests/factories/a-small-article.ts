import type { LibraryArticle } from '$content/library';
import type { KeySpan } from '$lib/domain/keys/key';

/** A text short enough to check by hand: eight sentences, each element at least once. */
export const SMALL_TEXT = `Bridge closes
The old bridge closed on Monday. The mayor said the repair would cost two million dollars.
A disastrous delay now threatens the whole town. Traffic will grow worse next year.
The council meets in the library. Many drivers are angry. The river is wide. Nobody was hurt.`;

const why = 'This is a reason that a reader can understand.';

export const SMALL_SPANS: KeySpan[] = [
	span({
		id: 'claim-closed',
		element: 'claim',
		kind: 'event',
		quote: 'The old bridge closed on Monday'
	}),
	span({
		id: 'source-mayor',
		element: 'source',
		kind: 'named-official',
		quote: 'The mayor',
		stake: 'interested'
	}),
	span({
		id: 'loaded-disastrous',
		element: 'loaded',
		kind: 'loaded-language',
		quote: 'disastrous',
		neutral: 'long'
	}),
	span({
		id: 'claim-worse',
		element: 'claim',
		kind: 'prediction',
		quote: 'Traffic will grow worse',
		status: 'decoy'
	}),
	span({
		id: 'context-many',
		element: 'context',
		kind: 'no-denominator',
		quote: 'Many drivers',
		question: 'How many drivers, of how many?',
		whereToLook: 'a traffic count',
		scored: true
	}),
	span({
		id: 'loaded-angry',
		element: 'loaded',
		kind: 'negative-fact',
		quote: 'angry',
		status: 'decoy'
	}),
	span({
		id: 'context-hurt',
		element: 'context',
		kind: 'answered-in-text',
		quote: 'Nobody',
		status: 'decoy',
		question: 'Was anybody hurt?'
	})
];

/** One key span, required unless told otherwise. */
export function span(
	given: Partial<KeySpan> & Pick<KeySpan, 'id' | 'element' | 'kind' | 'quote'>
): KeySpan {
	return { status: 'required', why, difficulty: 1, ...given };
}

export function aSmallArticle(given: Partial<LibraryArticle> = {}): LibraryArticle {
	return {
		slug: 'bridge-closes',
		raw: SMALL_TEXT,
		about: {
			title: 'Bridge closes',
			publisher: 'unknown',
			published: 'undated',
			summary: 'A bridge is closed.',
			contentNote: 'Nothing.',
			fromAge: 12,
			rights: 'Own text.',
			order: 1,
			suggested: true,
			theme: 'city-traffic',
			origin: 'written-for-practice'
		},
		key: { version: 1, signedBy: 'Bluepencil', spans: SMALL_SPANS },
		...given
	};
}
