import { ELEMENTS, type Element } from '../elements';
import { countExercise } from '../discernment/count-exercise';
import { addDetections, type DetectionCounts } from '../discernment/detection-counts';
import type { Answer } from '../exercises/answer';
import type { TextDocument } from '../text/document';
import { observeSkills, type ScoredExercise, type SkillObservation } from './observe-skills';

/** "any": places counted once whatever their element, where the elements together count more. */
export type EvidenceElement = Element | 'any';

/** x and g of one question (SCORING 7.8). */
export type Grade = Pick<SkillObservation, 'score' | 'guess'>;

/** What an answer tells about one element. */
export interface ElementEvidence {
	readonly element: EvidenceElement;
	readonly grades: readonly Grade[];
	readonly counts: DetectionCounts;
	/** The counts of all parts that have this set are together those of the whole answer. */
	readonly isOverall: boolean;
}

interface Scored extends ScoredExercise {
	readonly document: TextDocument;
	readonly answer: Answer;
}

/**
 * All that a scored answer tells about skills and discernment, by element; elements that it tells
 * nothing about are left out. The same answer, exercise and result give the same evidence.
 */
export function gatherEvidence(scored: Scored): ElementEvidence[] {
	const observed = observeSkills(scored);
	const { byElement, overall } = countExercise(scored);
	const isSum = isSame(addDetections(Object.values(byElement)), overall);
	const parts = ELEMENTS.map((element): ElementEvidence => {
		const own = observed.filter((one) => one.element === element);
		const grades = own.map(({ score, guess }) => ({ score, guess }));
		return { element, grades, counts: byElement[element], isOverall: isSum };
	});
	const any: ElementEvidence = { element: 'any', grades: [], counts: overall, isOverall: true };
	return [...parts, ...(isSum ? [] : [any])].filter(
		({ grades, counts }) => grades.length > 0 || counts.signals + counts.noise > 0
	);
}

function isSame(one: DetectionCounts, other: DetectionCounts): boolean {
	return (
		one.signals === other.signals &&
		one.hits === other.hits &&
		one.noise === other.noise &&
		one.falseAlarms === other.falseAlarms
	);
}
