import type { App } from '../app';
import { findFirstTalk, type TalkSpot } from './find-talk';
import { readClassSkills } from './read-class-skills';

interface Round {
	classId: string;
	assignmentId: string;
	docRev: string | null;
	round: string;
}

/** What a class should talk about next, if it stands in this round of this text. */
export async function findTalkOn(
	app: Pick<App, 'db' | 'quizzes'>,
	{ classId, assignmentId, docRev, round }: Round
): Promise<TalkSpot | null> {
	const { skills } = await readClassSkills(app.db, classId);
	const talk = await findFirstTalk(app, classId, skills);
	const where = talk?.spot.where;
	const isHere =
		where?.assignmentId === assignmentId && where.docRev === docRev && where.round === round;
	return talk && isHere ? talk : null;
}
