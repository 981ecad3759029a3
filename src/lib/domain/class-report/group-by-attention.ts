import { ELEMENTS, type Element } from '../elements';
import type { SkillDescription } from '../mastery/describe-skill';

/**
 * Why a teacher may want to look at a learner first: starting in a skill, no longer secure in one,
 * nothing known yet, or none of it.
 */
export const ATTENTION = ['starting', 'slipped', 'not-enough', 'on-the-way'] as const;
export type Attention = (typeof ATTENTION)[number];

export type Skills = Readonly<Record<Element, Pick<SkillDescription, 'level' | 'wasSecure'>>>;

/**
 * Learners by what they need, in the order in which a teacher may look at them. Within a group they
 * stay as they came: nobody is ranked. Empty groups are left out.
 */
export function groupByAttention<T extends { readonly skills: Skills }>(
	learners: readonly T[]
): { attention: Attention; learners: T[] }[] {
	return ATTENTION.map((attention) => ({
		attention,
		learners: learners.filter(({ skills }) => attentionFor(skills) === attention)
	})).filter((group) => group.learners.length > 0);
}

function attentionFor(skills: Skills): Attention {
	const all = ELEMENTS.map((element) => skills[element]);
	if (all.some(({ level }) => level === 'starting')) return 'starting';
	if (all.some(({ wasSecure }) => wasSecure)) return 'slipped';
	return all.every(({ level }) => level === 'not-enough') ? 'not-enough' : 'on-the-way';
}
