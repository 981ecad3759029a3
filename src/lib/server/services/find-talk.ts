import { chooseTalk, isFromMany, type Talk } from '$lib/domain/class-report/choose-talk';
import type { SkillSummary } from '$lib/domain/class-report/summarize-skills';
import type { App } from '../app';
import { readTroubleSpots, type ElementTrouble, type TroubleSpot } from './read-trouble-spots';

/** A sentence to talk about, with what the class did there and why it counts. */
export type TalkSpot = Talk<TroubleSpot>;

/**
 * What a class should talk about next, and one place of the other sort: one choice for every page.
 * The skills come in the order of their need.
 */
export async function findTalk(
	app: Pick<App, 'db' | 'quizzes'>,
	classId: string,
	skills: readonly SkillSummary[]
): Promise<TalkSpot[]> {
	const { elements } = await readTroubleSpots(app, classId);
	return chooseTalk(
		elements,
		skills.map(({ element }) => element)
	);
}

/** The first of them alone: skills after the one that has it are not read. */
export async function findFirstTalk(
	app: Pick<App, 'db' | 'quizzes'>,
	classId: string,
	skills: readonly SkillSummary[]
): Promise<TalkSpot | null> {
	const order = skills.map(({ element }) => element);
	const seen: ElementTrouble[] = [];
	let talk: TalkSpot | undefined;
	for (const element of order) {
		seen.push(...(await readTroubleSpots(app, classId, element)).elements);
		[talk] = chooseTalk(seen, order);
		if (talk && isFromMany(talk)) break;
	}
	return talk ?? null;
}
