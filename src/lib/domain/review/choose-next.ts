import { ELEMENTS, type Element } from '../elements';
import { describeSkill } from '../mastery/describe-skill';
import { NEW_SKILL, type SkillState } from '../mastery/skill-state';
import { expectScore, type EloRating } from './elo-rating';
import { REVIEW_CONFIG } from './review-config';

/** An item that could come next. */
export interface Candidate {
	readonly id: string;
	readonly element: Element;
	readonly rating: EloRating;
	/** What guessing earns on it, 0 to below 1. */
	readonly guess: number;
}

/** A learner as solo practice knows her; a skill without a state or rating is new. */
export interface PracticeLearner {
	readonly skills: Partial<Record<Element, SkillState>>;
	readonly rating: EloRating;
}

/**
 * The next item of solo practice (SCORING 7.8): of the skill whose range begins lowest among those
 * that have candidates, the one that the learner should get right nearest to three times in four.
 * Equal skills come in their usual order, equal items by id. Undefined without candidates.
 */
export function chooseNext(
	{ skills, rating }: PracticeLearner,
	candidates: readonly Candidate[]
): Candidate | undefined {
	const lowOf = (element: Element) => describeSkill(skills[element] ?? NEW_SKILL).low;
	const [weakest] = ELEMENTS.filter((element) => candidates.some((one) => one.element === element))
		.map((element) => ({ element, low: lowOf(element) }))
		.sort((a, b) => a.low - b.low);
	const missOf = (one: Candidate) => {
		const meeting = { learner: rating, item: one.rating, guess: one.guess };
		return Math.abs(expectScore(meeting) - REVIEW_CONFIG.targetScore);
	};
	return candidates
		.filter(({ element }) => element === weakest?.element)
		.toSorted((a, b) => missOf(a) - missOf(b) || (a.id < b.id ? -1 : 1))[0];
}
