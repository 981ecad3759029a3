import type {
	ClassifyExercise,
	CompareExercise,
	ContextExercise,
	Exercise,
	LedgerExercise,
	MarkExercise,
	MatchClaim,
	MatchExercise,
	Passage,
	RewordExercise,
	SpotExercise,
	SpotItem,
	Voice
} from './exercise';
import type { Range } from '../text/range';

interface PublicOption {
	id: string;
	text: string;
}

export type PublicExercise =
	| Pick<MarkExercise, 'kind' | 'id' | 'element' | 'find' | 'unit'>
	| (Pick<ClassifyExercise, 'kind' | 'id' | 'element' | 'labels'> & {
			passages: Pick<Passage, 'id' | 'at'>[];
	  })
	| (Pick<ContextExercise, 'kind' | 'id'> & { options: { id: string; question: string }[] })
	| (Pick<MatchExercise, 'kind' | 'id' | 'targets'> & { claims: Pick<MatchClaim, 'id' | 'at'>[] })
	| (Pick<RewordExercise, 'kind' | 'id'> & {
			items: { id: string; at: Range; options: PublicOption[] }[];
	  })
	| (Pick<SpotExercise, 'kind' | 'id'> & { items: Pick<SpotItem, 'id' | 'element' | 'text'>[] })
	| (Pick<CompareExercise, 'kind' | 'id' | 'passages'> & {
			parts: { id: CompareExercise['parts'][number]['id']; options: PublicOption[] }[];
	  })
	| (Pick<LedgerExercise, 'kind' | 'id'> & { voices: Pick<Voice, 'id' | 'speaker'>[] });

/**
 * What a browser may see before hand-in. Fields are listed one by one, so that a new
 * field stays private until someone decides otherwise.
 */
export function toPublic(exercise: Exercise): PublicExercise {
	switch (exercise.kind) {
		case 'mark': {
			const { kind, id, element, find, unit } = exercise;
			return { kind, id, element, find, unit };
		}
		case 'classify': {
			const { kind, id, element, labels, passages } = exercise;
			return { kind, id, element, labels, passages: passages.map(({ id, at }) => ({ id, at })) };
		}
		case 'context': {
			const { kind, id, options } = exercise;
			return { kind, id, options: options.map(({ id, question }) => ({ id, question })) };
		}
		case 'match': {
			const { kind, id, claims, targets } = exercise;
			return {
				kind,
				id,
				claims: claims.map(({ id, at }) => ({ id, at })),
				targets: targets.map(({ id, name }) => ({ id, name }))
			};
		}
		case 'reword': {
			const { kind, id, items } = exercise;
			return {
				kind,
				id,
				items: items.map(({ id, at, options }) => ({ id, at, options: options.map(textOnly) }))
			};
		}
		case 'spot': {
			const { kind, id, items } = exercise;
			return { kind, id, items: items.map(({ id, element, text }) => ({ id, element, text })) };
		}
		case 'compare': {
			const { kind, id, passages, parts } = exercise;
			return {
				kind,
				id,
				passages: passages.map(({ title, text }) => ({ title, text })),
				parts: parts.map(({ id, options }) => ({ id, options: options.map(textOnly) }))
			};
		}
		case 'ledger': {
			const { kind, id, voices } = exercise;
			return { kind, id, voices: voices.map(({ id, speaker }) => ({ id, speaker })) };
		}
	}
}

const textOnly = ({ id, text }: PublicOption): PublicOption => ({ id, text });
