import { m } from '$i18n/paraglide/messages';
import { countPlaces, judgeAgreement } from '$lib/domain/agreement/agreement-level';
import { compareKeys, type Marked } from '$lib/domain/agreement/compare-keys';
import { ELEMENTS } from '$lib/domain/elements';
import { verdictOf } from '$lib/domain/editing/verdict';
import { quoteOf } from '$lib/domain/text/sentence-of';
import { app } from '$lib/server/app';
import { listSameText } from '$lib/server/repositories/own-articles';
import { readDesk, type OpenDesk } from '$lib/server/services/read-desk';
import { kindName } from '$lib/ui/kind-words';
import { deskOr404 } from '../../owned-desk';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { teacher, open } = await deskOr404(event);
	const others = await listSameText(app().db, teacher, open.article.id);
	const asked = event.url.searchParams.get('with');
	const other = others.find(({ id }) => id === asked);
	const theirs = other && (await readDesk(app().db, teacher, other.id));
	const a = theirs ? keptOf(theirs) : draftOf(open);
	const nameOfA = other
		? m.agreement_with_key({ title: other.title, name: other.owner ?? m.articles_somebody() })
		: m.agreement_draft();
	const { document } = open;
	const compared = compareKeys(a, keptOf(open), {
		tokens: document.tokens.length,
		sentenceStarts: document.sentences.map(({ firstToken }) => firstToken)
	});
	const verdicts = open.spans.map(verdictOf);
	const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
	return {
		others: others.map(({ id, title, owner }) => ({
			id,
			name: m.agreement_with_key({ title, name: owner ?? m.articles_somebody() })
		})),
		...{ with: other?.id ?? '', nameOfA },
		elements: ELEMENTS.map((element) => {
			const agreement = compared.elements[element];
			const judged = judgeAgreement(agreement.alpha, countPlaces(agreement));
			return { element, ...agreement, ...judged };
		}),
		disagreements: compared.disagreements.map(({ element, why, a, b }) => {
			const place = b ?? a;
			return {
				...{ element, why, isOnlyA: b === null },
				quote: place ? quoteOf(document, place) : '',
				kinds: { a: a ? kindName(a.kind) : '', b: b ? kindName(b.kind) : '' }
			};
		}),
		suggestions: {
			kept: count('kept'),
			adjusted: count('adjusted'),
			out: count('left-out')
		}
	};
};

function keptOf({ spans }: OpenDesk): Marked[] {
	return spans.filter(({ review, status }) => review === 'kept' && status !== 'decoy');
}

/** What the program proposed, as it was. */
function draftOf({ spans }: OpenDesk): Marked[] {
	return spans.flatMap(({ drafted, id }) => (drafted && !id.startsWith('q') ? drafted : []));
}
