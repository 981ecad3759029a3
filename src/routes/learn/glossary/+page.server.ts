import { ELEMENTS } from '$lib/domain/elements';
import { DECOY_KINDS } from '$lib/domain/keys/key';
import { app } from '$lib/server/app';
import type { PageServerLoad } from './$types';

const DECOYS: readonly string[] = Object.values(DECOY_KINDS).flat();

export const load: PageServerLoad = () => {
	const terms = app().glossary.map((term) => ({ ...term, isDecoy: DECOYS.includes(term.id) }));
	return {
		groups: [...ELEMENTS, null].map((element) => ({
			element,
			terms: terms.filter((term) => term.element === element)
		}))
	};
};
