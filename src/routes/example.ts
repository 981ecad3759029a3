import { m } from '$i18n/paraglide/messages';
import type { Element } from '$lib/domain/elements';

/** A sentence of the first article, cut where its elements begin and end. */
export const EXAMPLE: { element: Element | null; words: string }[] = [
	{ element: null, words: '“ICE ' },
	{ element: 'loaded', words: 'has no choice' },
	{
		element: null,
		words:
			' but to continue to conduct at-large arrests in local neighborhoods and at work sites, which will '
	},
	{ element: 'loaded', words: 'inevitably' },
	{ element: null, words: ' result in additional ' },
	{ element: 'context', words: 'collateral arrests' },
	{ element: null, words: ', instead of focusing on arrests at jails and prisons where ' },
	{ element: 'claim', words: 'transfers are safer for ICE officers and the community' },
	{ element: null, words: ',” ' },
	{ element: 'source', words: 'the agency' },
	{ element: null, words: ' said Friday.' }
];

export const EXAMPLE_NOTES: Record<Element, { why: () => string; so: () => string }> = {
	claim: { why: m.example_claim_why, so: m.example_claim_so },
	source: { why: m.example_source_why, so: m.example_source_so },
	loaded: { why: m.example_loaded_why, so: m.example_loaded_so },
	context: { why: m.example_context_why, so: m.example_context_so }
};
