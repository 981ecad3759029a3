import { ELEMENTS, type Element } from '$lib/domain/elements';
import type { SkillDescription } from '$lib/domain/mastery/describe-skill';
import type { ShownSkill } from './skill-words';

/** What may be shown of skills, with few digits: of one that too little is known of, only that. */
export function showSkills(
	skills: Readonly<Record<Element, SkillDescription>>
): Record<Element, ShownSkill> {
	const shown = ELEMENTS.map((element) => [element, showSkill(skills[element])] as const);
	return Object.fromEntries(shown) as Record<Element, ShownSkill>;
}

/** The same of one skill. */
export function showSkill({ level, wasSecure, low, mean, high }: SkillDescription): ShownSkill {
	const [from = 0, about = 0, to = 0] = [low, mean, high].map((share) => Math.round(share * 1000));
	const range = { low: from / 1000, mean: about / 1000, high: to / 1000 };
	return { level, wasSecure, range: level === 'not-enough' ? null : range };
}
