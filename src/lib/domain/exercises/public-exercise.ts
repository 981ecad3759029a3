import type {
	ClassifyExercise,
	ContextExercise,
	Exercise,
	MarkExercise,
	Passage
} from './exercise';

export type PublicExercise =
	| Pick<MarkExercise, 'kind' | 'id' | 'element' | 'find' | 'unit'>
	| (Pick<ClassifyExercise, 'kind' | 'id' | 'element' | 'labels'> & {
			passages: Pick<Passage, 'id' | 'at'>[];
	  })
	| (Pick<ContextExercise, 'kind' | 'id'> & { options: { id: string; question: string }[] });

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
	}
}
