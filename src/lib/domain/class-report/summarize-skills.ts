import { ELEMENTS, type Element } from '../elements';
import { SKILL_LEVELS, type SkillLevel } from '../mastery/describe-skill';

/** Where a class stands with one skill. */
export interface SkillSummary {
	readonly element: Element;
	/** How many learners are at each level. */
	readonly counts: Readonly<Record<SkillLevel, number>>;
	/** Starting, of all learners, 0 to 1: how much attention the skill needs. */
	readonly shareStarting: number;
}

/**
 * The skills of a class, the one that needs most attention first (SCORING 7.10): by the share of
 * learners who are starting, then by the fewest who are secure, then in the usual order. A learner
 * without a level has not answered enough.
 */
export function summarizeSkills(
	learners: readonly Partial<Record<Element, SkillLevel>>[]
): SkillSummary[] {
	return ELEMENTS.map((element) => {
		const levels = learners.map((levelOf) => levelOf[element] ?? 'not-enough');
		const count = (wanted: SkillLevel) => levels.filter((level) => level === wanted).length;
		const counts = Object.fromEntries(SKILL_LEVELS.map((level) => [level, count(level)]));
		const shareStarting = learners.length === 0 ? 0 : count('starting') / learners.length;
		return { element, counts: counts as Record<SkillLevel, number>, shareStarting };
	}).sort((a, b) => b.shareStarting - a.shareStarting || a.counts.secure - b.counts.secure);
}
