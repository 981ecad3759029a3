import { ELEMENTS } from '$lib/domain/elements';
import { DECOY_KINDS } from '$lib/domain/keys/key';
import { app } from '$lib/server/app';
import { kindName } from '$lib/ui/kind-words';
import type { PageServerLoad } from './$types';

const DECOYS: readonly string[] = Object.values(DECOY_KINDS).flat();

export const load: PageServerLoad = () => {
	const terms = app().glossary.map((term) => ({
		...term,
		isDecoy: DECOYS.includes(term.id),
		nameInNotes: nameInNotes(term)
	}));
	return {
		groups: [...ELEMENTS, null].map((element) => ({
			element,
			terms: terms.filter((term) => term.element === element)
		}))
	};
};

/** What the notes of a result call it, where that is more than an article and a capital apart. */
function nameInNotes({ id, term }: { id: string; term: string }): string | null {
	const name = kindName(id);
	const bare = (words: string) => words.toLowerCase().replace(/^an? |\?$/g, '');
	return name === id || bare(name) === bare(term) ? null : name;
}
