import { v7 as newId } from 'uuid';
import type { Answer } from '$lib/domain/exercises/answer';
import type { Range } from '$lib/domain/text/range';
import type { Db } from '$lib/server/db/schema';
import { insertAttempt } from '$lib/server/repositories/attempts';
import { insertResponse } from '$lib/server/repositories/responses';
import { closeAttempt } from '$lib/server/services/close-attempt';
import type { QuizCache } from '$lib/server/services/read-quiz';
import { quizzesOf } from './an-open-exercise';

interface Given {
	userId: string;
	assignment: { id: string; quizId: string };
	/** The marks in each exercise that was worked on; an empty list is an answer too. */
	marks?: Record<string, Range[]>;
	/** Answers of other kinds. */
	answers?: Record<string, Answer>;
	number?: number;
	/** Null leaves the attempt open. */
	handedInAt?: number | null;
	id?: string;
	/** What remembers keys between two attempts, as the app does. */
	quizzes?: QuizCache;
}

/** An attempt with these answers, handed in and scored as the site would. Returns its id. */
export async function markedWork(db: Db, given: Given): Promise<string> {
	const { userId, assignment, number = 1, handedInAt = 10 + number, id = newId() } = given;
	const { id: assignmentId, quizId } = assignment;
	const topic = `assignment:${assignmentId}`;
	await insertAttempt(db, { id, userId, quizId, topic, number, startedAt: 0, assignmentId });
	const quiz = await (given.quizzes ?? quizzesOf(db)).read(quizId);
	const answers = {
		...given.answers,
		...Object.fromEntries(
			Object.entries(given.marks ?? {}).map(([exercise, marks]): [string, Answer] => {
				return [exercise, { kind: 'mark', marks }];
			})
		)
	};
	for (const [exerciseId, answer] of Object.entries(answers))
		await insertResponse(db, {
			...{ id: newId(), attemptId: id, exerciseId, answer, rev: 1, saveId: 's', tokVer: 1 },
			...{ startedAt: 1, savedAt: 2 }
		});
	if (handedInAt !== null)
		await closeAttempt(db, { attemptId: id, quiz, handInId: newId(), at: handedInAt });
	return id;
}
