import { groupByAttention, type Attention } from '$lib/domain/class-report/group-by-attention';
import { summarizeSkills, type SkillSummary } from '$lib/domain/class-report/summarize-skills';
import { ELEMENTS, type Element } from '$lib/domain/elements';
import { describeSkill, type SkillDescription } from '$lib/domain/mastery/describe-skill';
import { NEW_SKILL } from '$lib/domain/mastery/skill-state';
import type { Db } from '../db/schema';
import { listEnrollments } from '../repositories/enrollments';
import { listStatesIn } from '../repositories/skill-states';

export interface SkilledLearner {
	userId: string;
	name: string;
	skills: Record<Element, SkillDescription>;
}

export interface ClassSkills {
	/** How many are in the class. */
	learners: number;
	/** Whether anything has been handed in that tells about a skill. */
	isBegun: boolean;
	/** The skill that needs most attention first. */
	skills: SkillSummary[];
	/** By name within a group. */
	groups: { attention: Attention; learners: SkilledLearner[] }[];
}

/**
 * Where a class stands, by what its learners handed in for its assignments. Reads the roster and one
 * row a learner and skill; no answer.
 */
export async function readClassSkills(db: Db, classId: string): Promise<ClassSkills> {
	const roster = await listEnrollments(db, classId);
	const states = await listStatesIn(db, classId);
	const stateOf = new Map(states.map((one) => [`${one.userId} ${one.element}`, one]));
	const learners = roster
		.filter(({ state }) => state === 'active')
		.map(({ userId, name }): SkilledLearner => {
			const skills = ELEMENTS.map((element) => [
				element,
				describeSkill(stateOf.get(`${userId} ${element}`) ?? NEW_SKILL)
			]);
			return { userId, name, skills: Object.fromEntries(skills) };
		});
	return {
		learners: learners.length,
		isBegun: states.length > 0,
		skills: summarizeSkills(learners.map(({ skills }) => levelsOf(skills))),
		groups: groupByAttention(learners)
	};
}

function levelsOf(skills: Record<Element, SkillDescription>) {
	const levels = ELEMENTS.map((element) => [element, skills[element].level] as const);
	return Object.fromEntries(levels) as Record<Element, SkillDescription['level']>;
}
