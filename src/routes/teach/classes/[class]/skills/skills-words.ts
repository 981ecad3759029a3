import { m } from '$i18n/paraglide/messages';
import type { Attention } from '$lib/domain/class-report/group-by-attention';
import type { SkillSummary } from '$lib/domain/class-report/summarize-skills';

import { ELEMENT_IN_TEXT, type Words } from '$lib/ui/words';

export const ATTENTION_NAME: Record<Attention, (inputs: { n: number }) => string> = {
	starting: m.attention_starting,
	slipped: m.attention_slipped,
	'not-enough': m.attention_not_enough,
	'on-the-way': m.attention_on_the_way
};

export const ATTENTION_HINT: Words<Attention> = {
	starting: m.attention_starting_hint,
	slipped: m.attention_slipped_hint,
	'not-enough': m.attention_not_enough_hint,
	'on-the-way': m.attention_on_the_way_hint
};

/** What stands out in a class, in a sentence; the first skill is the one that needs most attention. */
export function findingWords(skills: readonly SkillSummary[], learners: number): string {
	const known = skills.some(({ counts }) => counts['not-enough'] < learners);
	if (!known) return m.skills_finding_unknown();
	const [first] = skills;
	const n = first?.counts.starting ?? 0;
	if (!first || n === 0) return m.skills_finding_nobody();
	return m.skills_finding({ element: ELEMENT_IN_TEXT[first.element](), n, total: learners });
}
