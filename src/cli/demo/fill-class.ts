import { v7 as newId } from 'uuid';
import { nameKey } from '$lib/domain/accounts/name-key';
import { seededRandom } from '$lib/domain/random';
import { answerExercise } from '$lib/domain/simulation/answer-exercise';
import { addTruth, drawOwn, type Truth } from '$lib/domain/simulation/simulated-learner';
import type { Db } from '$lib/server/db/schema';
import { insertAssignment } from '$lib/server/repositories/assignments';
import { insertAttempt } from '$lib/server/repositories/attempts';
import { insertClass, insertClassTeacher } from '$lib/server/repositories/classes';
import { insertEnrollment } from '$lib/server/repositories/enrollments';
import { insertResponse } from '$lib/server/repositories/responses';
import { insertUser } from '$lib/server/repositories/users';
import { closeAttempt } from '$lib/server/services/close-attempt';
import { freeCode } from '$lib/server/services/create-class';
import type { QuizCache, QuizExercise } from '$lib/server/services/read-quiz';
import type { DemoQuiz } from './demo-quizzes';
import { nameAt } from './names';
import { truthAt, type Story } from './stories';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** From one assignment to the next. */
const PACE = 4 * DAY;
/** This learner of every class can hardly tell anything apart: somebody who needs help. */
const STRUGGLES = 5;
const STRUGGLING: Truth = { d: -2, c: 0 };
/** One of so many is ill or forgets. */
const MISSES = 0.04;

export interface ClassAsk {
	db: Db;
	quizCache: QuizCache;
	quizzes: readonly DemoQuiz[];
	school: { id: string; teacherId: string };
	name: string;
	story: Story;
	learners: number;
	seed: string;
	now: number;
}

interface Given {
	id: string;
	quiz: QuizExercise[];
	quizId: string;
	openedAt: number;
}

/** A class with its learners, assignments and all their work, in one transaction. Returns its id. */
export async function fillClass({ db, ...ask }: ClassAsk): Promise<string> {
	// Read before: inside the transaction nothing else may be asked of the one connection.
	const read = await Promise.all(ask.quizzes.map(({ id }) => ask.quizCache.read(id)));
	return db.transaction().execute(async (tx) => {
		const classId = await newClass(tx, ask);
		const given: Given[] = [];
		for (const [place, { id: quizId, title }] of ask.quizzes.entries()) {
			const openedAt = ask.now - (ask.quizzes.length - place) * PACE;
			const one = { title: `${place + 1}. ${title}`, quizId, openedAt };
			const id = await newAssignment(tx, { ...one, classId, teacherId: ask.school.teacherId });
			given.push({ id, quiz: read[place] ?? [], quizId, openedAt });
		}
		for (let place = 0; place < ask.learners; place++)
			await fillLearner(tx, { ...ask, classId, place, given });
		return classId;
	});
}

async function newClass(tx: Db, { school, name, quizzes, now }: Omit<ClassAsk, 'db'>) {
	const id = newId();
	const createdAt = now - (quizzes.length + 1) * PACE;
	await insertClass(tx, {
		...{ id, schoolId: school.id, name, timeZone: 'America/Chicago', naming: 'own' },
		...{ joinCode: await freeCode(tx), joinCodeExpiresAt: null, joining: 'open' },
		...{ archivedAt: null, createdAt }
	});
	await insertClassTeacher(tx, {
		...{ classId: id, userId: school.teacherId, isOwner: true, addedAt: createdAt }
	});
	return id;
}

async function newAssignment(
	tx: Db,
	given: { classId: string; teacherId: string; quizId: string; title: string; openedAt: number }
) {
	const { teacherId, openedAt, ...rest } = given;
	const id = newId();
	await insertAssignment(tx, {
		...{ id, ...rest, savedQuizId: null, isForAll: true, opensAt: openedAt },
		...{ dueAt: openedAt + PACE - MINUTE, lateRule: 'mark', attemptsAllowed: 1, keep: 'best' },
		...{
			feedback: 'hand-in',
			isShuffled: false,
			asksSure: false,
			createdBy: teacherId,
			createdAt: openedAt
		},
		closedAt: null
	});
	return id;
}

interface Learner extends Omit<ClassAsk, 'db'> {
	classId: string;
	place: number;
	given: readonly Given[];
}

async function fillLearner(tx: Db, learner: Learner): Promise<void> {
	const { classId, place, story, given, school, seed, now } = learner;
	const random = seededRandom(`${seed} learner ${place}`);
	const userId = newId();
	const name = nameAt(place);
	const joinedAt = now - (given.length + 1) * PACE;
	const person = { id: userId, role: 'learner', name, schoolId: school.id } as const;
	await insertUser(tx, { ...person, createdAt: joinedAt });
	const seat = { classId, userId, nameKey: nameKey(name), support: {}, joinedAt };
	await insertEnrollment(tx, { ...seat, state: 'active' });
	const { learners = Infinity, assignments = Infinity } = story.worked ?? {};
	if (place >= learners) return;
	const own = place === STRUGGLES ? STRUGGLING : drawOwn(random);
	for (const [n, assignment] of given.slice(0, assignments).entries()) {
		if (random() < MISSES) continue;
		const truth = addTruth(truthAt(story, n, given.length - 1), own);
		await handInWork(tx, { userId, assignment, truth, random });
	}
}

interface Work {
	userId: string;
	assignment: Given;
	truth: Truth;
	random: () => number;
}

/** An attempt as the site keeps it, scored as the site scores it. */
async function handInWork(tx: Db, { userId, assignment, truth, random }: Work): Promise<void> {
	const { id: assignmentId, quiz, quizId, openedAt } = assignment;
	const id = newId();
	const startedAt = openedAt + Math.floor((0.1 + 0.7 * random()) * PACE);
	const topic = `assignment:${assignmentId}`;
	await insertAttempt(tx, { id, userId, quizId, topic, number: 1, startedAt, assignmentId });
	let at = startedAt;
	for (const { id: exerciseId, exercise, material } of quiz) {
		const begun = at;
		at += Math.floor((1 + 2 * random()) * MINUTE);
		const answer = answerExercise({ document: material.document, exercise, truth, random });
		await insertResponse(tx, {
			...{ id: newId(), attemptId: id, exerciseId, tokVer: material.document.tokVer, answer },
			...{ rev: 1, saveId: newId(), startedAt: begun, savedAt: at }
		});
	}
	await closeAttempt(tx, { attemptId: id, quiz, handInId: newId(), at: at + MINUTE });
}
