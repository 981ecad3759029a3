import { m } from '$i18n/paraglide/messages';
import type { SkillSummary } from '$lib/domain/class-report/summarize-skills';
import type { Struggle } from '$lib/domain/discernment/struggles-to-tell';
import { isolateName } from '../isolate-name';
import { ELEMENT_AS_SKILL, type Words } from '../words';

export const STRUGGLE_WORDS: Words<Struggle> = {
	'wrong-way-round': m.need_wrong_way,
	'like-guessing': m.need_guessing
};

interface Needs {
	/** The skill that needs most attention first. */
	skills: readonly SkillSummary[];
	learners: number;
	/** Of how many enough is known in any skill. */
	known: number;
	/** Titles of what those of whom too little is known have not done. */
	unfinished: readonly string[];
}

/** Who needs help, with what, as every page says it. */
export function needWords({ skills, learners, known, unfinished }: Needs): string {
	const helped = helpWords({ skills, learners, known });
	if (known * 2 >= learners && known > 0) return helped ?? nobodyWords({ learners, known });
	const unknown = m.glance_unknown({ n: learners - known, total: learners });
	const titles = unfinished.map((title) => `“${isolateName(title)}”`).join(', ');
	const finish = titles === '' ? m.need_finish_any() : m.need_finish({ titles });
	return [unknown, finish, helped].filter((part) => part !== null).join(' ');
}

function helpWords({ skills: [first], learners }: Omit<Needs, 'unfinished'>): string | null {
	const n = first?.counts.starting ?? 0;
	if (!first || n === 0) return null;
	const element = ELEMENT_AS_SKILL[first.element]();
	const total = learners - first.counts['not-enough'];
	if (total < learners) return m.need_skill_known({ element, n, total });
	return n === 1 ? m.need_skill_one({ element, total }) : m.glance_skill({ element, n, total });
}

function nobodyWords({ learners, known }: Pick<Needs, 'learners' | 'known'>): string {
	return known === learners ? m.glance_nobody() : m.need_nobody_known({ n: known });
}
