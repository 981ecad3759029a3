import { ELEMENTS, type Element } from '../elements';

/** Exercises that go deeper into one element, by their id. */
const DEEPER: Readonly<Record<string, Element>> = {
	match: 'source',
	ledger: 'source',
	reword: 'loaded',
	questions: 'context'
};

/** The one element that an exercise of an article asks about; null when it mixes several. */
export function elementOf(exerciseId: string): Element | null {
	return ELEMENTS.find((element) => element === exerciseId) ?? DEEPER[exerciseId] ?? null;
}
