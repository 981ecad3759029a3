import type { SkillSummary } from '$lib/domain/class-report/summarize-skills';
import type { ClassDiscernment } from '$lib/domain/discernment/class-discernment';
import { strugglesToTell, type Struggle } from '$lib/domain/discernment/struggles-to-tell';
import { ELEMENTS, type Element } from '$lib/domain/elements';
import type { App } from '../app';
import { findTalk, type TalkSpot } from './find-talk';
import { listUnfinished } from './list-unfinished';
import { readClassSkills } from './read-class-skills';
import { compareFirstAndLatest, readDiscernment, type Compared } from './read-discernment';

/** What a teacher takes along on one page. */
export interface ClassReport {
	learners: number;
	isBegun: boolean;
	/** The skill that needs most attention first. */
	skills: SkillSummary[];
	/** Who is starting in which skill, by name; skills in the same order, those without left out. */
	starting: { element: Element; names: string[] }[];
	/** Who does not tell problems from fine passages, by name. */
	struggling: { struggle: Struggle; names: string[] }[];
	/** How many have been secure in a skill and are not now; skills without any left out. */
	dipped: { element: Element; n: number }[];
	/** Of how many enough is known in any skill, and what the others have not done. */
	known: number;
	unfinished: string[];
	/** What to talk about next, and one place of the other sort. */
	talk: TalkSpot[];
	whole: ClassDiscernment;
	/** The first assignment against the latest; null before there are two. */
	compared: Compared | null;
}

/** Who needs help, with what, which sentence to discuss, and whether the class got sharper. */
export async function readClassReport(
	app: Pick<App, 'db' | 'quizzes'>,
	classId: string
): Promise<ClassReport> {
	const { groups, skills, learners, isBegun } = await readClassSkills(app.db, classId);
	const report = await readDiscernment(app.db, classId);
	const { whole, assignments, tries, learners: judged } = report;
	const everybody = groups.flatMap((group) => group.learners);
	const unknown = groups.find(({ attention }) => attention === 'not-enough')?.learners ?? [];
	const active = new Set(everybody.map(({ userId }) => userId));
	const starting = skills.map(({ element }) => ({
		element,
		names: everybody
			.filter((one) => one.skills[element].level === 'starting')
			.map(({ name }) => name)
	}));
	const struggling = (['wrong-way-round', 'like-guessing'] as const).map((struggle) => ({
		struggle,
		names: judged
			.filter(({ userId, shown }) => active.has(userId) && strugglesToTell(shown) === struggle)
			.map(({ name }) => name)
	}));
	const dipped = ELEMENTS.map((element) => ({
		element,
		n: everybody.filter((one) => one.skills[element].wasSecure).length
	}));
	return {
		...{ learners, isBegun, skills, whole, known: learners - unknown.length },
		starting: starting.filter(({ names }) => names.length > 0),
		struggling: struggling.filter(({ names }) => names.length > 0),
		dipped: dipped.filter(({ n }) => n > 0),
		unfinished: await listUnfinished(app.db, classId, unknown),
		talk: await findTalk(app, classId, skills),
		compared: compareFirstAndLatest(tries, assignments)
	};
}
