import type { Range } from '$lib/domain/text/range';
import type { Db } from '$lib/server/db/schema';
import { aSmallArticle, SMALL_SPANS, SMALL_TEXT, span } from './a-small-article';
import { aSmallQuiz } from './an-assigned-quiz';

const CLAIMS = [
	'The old bridge closed on Monday',
	'the repair would cost two million dollars',
	'A disastrous delay now threatens the whole town',
	'Traffic will grow worse next year',
	'The council meets in the library'
];

/** A quiz of the small article in which so much is a claim that sentences without one are asked for. */
export function aClaimlessQuiz(db: Db): Promise<string> {
	const claims = CLAIMS.map((quote, n) =>
		span({ id: `claim-${n}`, element: 'claim', kind: 'event', quote })
	);
	const others = SMALL_SPANS.filter(({ element }) => element !== 'claim');
	const key = { version: 1, signedBy: 'Bluepencil', spans: [...others, ...claims] };
	return aSmallQuiz(
		db,
		['claim'],
		aSmallArticle({ raw: `${SMALL_TEXT} Who knows? Perhaps so.`, key })
	);
}

/** "The old bridge closed on Monday.", which is a claim of that key. */
export const BRIDGE_SENTENCE: Range = { start: 2, end: 8 };
