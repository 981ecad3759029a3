import type { SkillSummary } from '$lib/domain/class-report/summarize-skills';
import { ELEMENTS, type Element } from '$lib/domain/elements';
import type { App } from '../app';
import { listWorkedAssignments } from '../repositories/class-work';
import { readClassSkills } from './read-class-skills';
import { compareAssignments, CHOICE_MAX, type BeforeAndAfter } from './read-discernment';
import { readTroubleSpots, type TroubleSpot } from './read-trouble-spots';

/** So many learners are named; the rest are counted. */
const NAMED = 6;

/** A place that fewer learners met is shown only where there is no other. */
const TALKED_OF = 5;

export interface ClassAtAGlance {
	/** Learners in the class, and those who are starting in a skill. */
	learners: number;
	/** Of how many anything is known. */
	known: number;
	starting: { userId: string; name: string; elements: Element[] }[];
	more: number;
	/** The skill that needs most attention; null where nobody is starting. */
	skill: SkillSummary | null;
	/** What the class got wrong most, in the skill that needs most attention if it can be had. */
	discuss: { element: Element; spot: TroubleSpot; isMissed: boolean } | null;
	/** The latest assignment with work in it. */
	latest: { id: string; title: string };
	/** The first assignment against the latest; null while there is only one. */
	compared: (BeforeAndAfter & { titles: [string, string]; ids: [string, string] }) | null;
}

/** The four answers a teacher comes for; null before anything is handed in. */
export async function readClassGlance(
	app: Pick<App, 'db' | 'quizzes'>,
	classId: string
): Promise<ClassAtAGlance | null> {
	const assignments = await listWorkedAssignments(app.db, classId, CHOICE_MAX);
	const [latest, first] = [assignments[0], assignments.at(-1)];
	if (!latest || !first) return null;
	const { groups, skills, learners } = await readClassSkills(app.db, classId);
	const countOf = (wanted: string) =>
		groups.find(({ attention }) => attention === wanted)?.learners ?? [];
	const starting = countOf('starting').map(({ userId, name, skills: own }) => {
		return { userId, name, elements: ELEMENTS.filter((one) => own[one].level === 'starting') };
	});
	const at = { classId, before: first.id, after: latest.id };
	return {
		...{ learners, known: learners - countOf('not-enough').length },
		...{ starting: starting.slice(0, NAMED), more: Math.max(0, starting.length - NAMED) },
		skill: skills.find(({ counts }) => counts.starting > 0) ?? null,
		discuss: await findTalk(app, classId, skills),
		latest: { id: latest.id, title: latest.title },
		compared:
			first === latest
				? null
				: {
						...(await compareAssignments(app.db, at)),
						titles: [first.title, latest.title],
						ids: [first.id, latest.id]
					}
	};
}

async function findTalk(
	app: Pick<App, 'db' | 'quizzes'>,
	classId: string,
	skills: readonly SkillSummary[]
): Promise<ClassAtAGlance['discuss']> {
	const { elements } = await readTroubleSpots(app, classId);
	const spots = skills.flatMap(({ element }) => {
		const { missed = [], flagged = null } = elements.find((one) => one.element === element) ?? {};
		return [
			...missed.map((spot) => ({ element, spot, isMissed: true })),
			...(flagged ? [{ element, spot: flagged, isMissed: false }] : [])
		];
	});
	// What a handful answered says little about a class.
	return spots.find(({ spot }) => spot.of >= TALKED_OF) ?? spots[0] ?? null;
}
