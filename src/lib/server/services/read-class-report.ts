import { rankTrouble } from '$lib/domain/class-report/rank-trouble';
import type { SkillSummary } from '$lib/domain/class-report/summarize-skills';
import type { ClassDiscernment } from '$lib/domain/discernment/class-discernment';
import type { Element } from '$lib/domain/elements';
import type { DiscernmentChange } from '$lib/domain/discernment/discernment-change';
import type { App } from '../app';
import { readClassSkills } from './read-class-skills';
import { compareAssignments, readDiscernment } from './read-discernment';
import { readTroubleSpots, type TroubleSpot } from './read-trouble-spots';

/** A place to talk about, with the element that it is about. */
export interface TroubleOf {
	element: Element;
	spot: TroubleSpot;
}

/** What a teacher takes along on one page. */
export interface ClassReport {
	learners: number;
	isBegun: boolean;
	/** The skill that needs most attention first. */
	skills: SkillSummary[];
	/** Who is starting in which skill, by name; skills in the same order, those without left out. */
	starting: { element: Element; names: string[] }[];
	/** Who was secure in a skill and is not now, by name. */
	slipped: string[];
	/** How many of whom too little is known in every skill. */
	unknown: number;
	/** The place most missed, and the fine sentence most flagged. */
	missed: TroubleOf | null;
	flagged: TroubleOf | null;
	whole: ClassDiscernment;
	/** The first assignment against the latest; null before there are two. */
	change: { before: string; after: string; change: DiscernmentChange } | null;
}

/** Who needs help, with what, which sentence to discuss, and whether the class got sharper. */
export async function readClassReport(
	app: Pick<App, 'db' | 'quizzes'>,
	classId: string
): Promise<ClassReport> {
	const { groups, skills, learners, isBegun } = await readClassSkills(app.db, classId);
	const { elements } = await readTroubleSpots(app, classId);
	const { whole, assignments } = await readDiscernment(app.db, classId);
	const everybody = groups.flatMap((group) => group.learners);
	const inGroup = (wanted: string) =>
		groups.find(({ attention }) => attention === wanted)?.learners ?? [];
	const starting = skills.map(({ element }) => ({
		element,
		names: everybody
			.filter((one) => one.skills[element].level === 'starting')
			.map(({ name }) => name)
	}));
	const [after, before] = [assignments[0], assignments.at(-1)];
	return {
		...{ learners, isBegun, skills, whole },
		starting: starting.filter(({ names }) => names.length > 0),
		slipped: inGroup('slipped').map(({ name }) => name),
		unknown: inGroup('not-enough').length,
		missed: worst(elements.flatMap(({ element, missed }) => about(element, missed))),
		flagged: worst(elements.flatMap(({ element, flagged }) => about(element, [flagged]))),
		change:
			before && after && before.id !== after.id
				? {
						...{ before: before.title, after: after.title },
						change: (
							await compareAssignments(app.db, { classId, before: before.id, after: after.id })
						).change
					}
				: null
	};
}

function about(element: Element, spots: readonly (TroubleSpot | null)[]): TroubleOf[] {
	return spots.flatMap((spot) => (spot ? [{ element, spot }] : []));
}

function worst(places: readonly TroubleOf[]): TroubleOf | null {
	const [first] = rankTrouble(places.map((one) => ({ ...one, ...one.spot })));
	return first ? { element: first.element, spot: first.spot } : null;
}
