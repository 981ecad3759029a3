import type { SkillSummary } from '$lib/domain/class-report/summarize-skills';
import { strugglesToTell, type Struggle } from '$lib/domain/discernment/struggles-to-tell';
import { ELEMENTS, type Element } from '$lib/domain/elements';
import type { App } from '../app';
import { findFirstTalk, type TalkSpot } from './find-talk';
import { listUnfinished } from './list-unfinished';
import { readClassSkills, type SkilledLearner } from './read-class-skills';
import { compareFirstAndLatest, readDiscernment, type Compared } from './read-discernment';

/** So many learners are named; the rest are counted, with a way to them. */
const NAMED = 8;

/** Who needs help: starting in some skills, or marking what is fine as readily as what is not. */
export interface NeedingHelp {
	userId: string;
	name: string;
	elements: Element[];
	struggle: Struggle | null;
}

export interface ClassAtAGlance {
	learners: number;
	/** Of how many enough is known in any skill. */
	known: number;
	/** Titles of what those of whom too little is known have not done. */
	unfinished: string[];
	needing: NeedingHelp[];
	/** Others who need help, not named here. */
	more: number;
	/** The skill that needs most attention first. */
	skills: SkillSummary[];
	talk: TalkSpot | null;
	/** The latest assignment with work in it. */
	latest: { id: string; title: string };
	/** The first assignment against the latest; null while there is only one. */
	compared: Compared | null;
}

/** The four answers a teacher comes for; null before anything is handed in. */
export async function readClassGlance(
	app: Pick<App, 'db' | 'quizzes'>,
	classId: string
): Promise<ClassAtAGlance | null> {
	const { assignments, tries, learners: judged } = await readDiscernment(app.db, classId);
	const [latest] = assignments;
	if (!latest) return null;
	const { groups, skills, learners } = await readClassSkills(app.db, classId);
	const unknown = groups.find(({ attention }) => attention === 'not-enough')?.learners ?? [];
	const struggles = new Map(judged.map(({ userId, shown }) => [userId, strugglesToTell(shown)]));
	const everybody = groups.flatMap((group) => group.learners);
	const needing = listNeeding(everybody, struggles);
	return {
		...{ learners, known: learners - unknown.length, skills },
		talk: await findFirstTalk(app, classId, skills),
		unfinished: await listUnfinished(app.db, classId, unknown),
		...{ needing: needing.slice(0, NAMED), more: Math.max(0, needing.length - NAMED) },
		latest: { id: latest.id, title: latest.title },
		compared: compareFirstAndLatest(tries, assignments)
	};
}

/** Who marks the wrong places comes first: more practice alone would not help. */
function listNeeding(
	learners: readonly SkilledLearner[],
	struggles: ReadonlyMap<string, Struggle | null>
): NeedingHelp[] {
	const order = ['wrong-way-round', 'like-guessing', null];
	return learners
		.map(({ userId, name, skills }) => ({
			...{ userId, name, struggle: struggles.get(userId) ?? null },
			elements: ELEMENTS.filter((one) => skills[one].level === 'starting')
		}))
		.filter(({ elements, struggle }) => elements.length > 0 || struggle !== null)
		.sort((a, b) => order.indexOf(a.struggle) - order.indexOf(b.struggle));
}
