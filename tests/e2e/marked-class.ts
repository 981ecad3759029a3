import type { Page } from '@playwright/test';
import type { Range } from '$lib/domain/text/range';
import type { Assignment } from '$lib/server/repositories/assignments';
import { markedWork } from '../factories/marked-work';
import { newAssignment, newQuiz, quizzes } from './assigned';
import { db, newClass, newLearner, newTeacher, signIn } from './people';
import { NAMES } from './class-states';

/** So evenly spread that every place is marked by another share of the class. */
const marks = (learner: number, place: number) => (learner * 7 + place * 3) % 10 < place % 9;

/** What learner number `n` marks in each mark round: some places of the key, and one plain word. */
async function marksOf(
	assignment: Assignment,
	n: number,
	isAlike: boolean
): Promise<Record<string, Range[]>> {
	const quiz = await quizzes().read(assignment.quizId);
	return Object.fromEntries(
		quiz.flatMap(({ id, exercise }) => {
			if (exercise.kind !== 'mark') return [];
			const places = exercise.targets
				.filter(({ isRequired }) => isRequired)
				.map(({ core }) => ({ start: core.start, end: core.end }));
			const spread = isAlike ? 1 : n % 3;
			const plain = { start: spread * 40 + 11, end: spread * 40 + 13 };
			const own = [...places.filter((_, place) => marks(n, place)), plain];
			return [[id, own.sort((a, b) => a.start - b.start)]];
		})
	);
}

/** A teacher who looks at a class in which so many learners have handed in; the first is Aaliyah. */
export async function aMarkedClass(
	page: Page,
	{
		learners = 30,
		rounds = ['loaded', 'source'],
		marksAlike = false,
		...given
	}: Partial<Assignment> & {
		learners?: number;
		rounds?: string[];
		/** Everybody marks the same plain words. */
		marksAlike?: boolean;
	} = {},
	baseURL = process.env['E2E_URL'] ?? ''
) {
	const teacher = await newTeacher();
	await signIn(page, teacher.id, baseURL);
	const one = await newClass(teacher, { name: 'English 8b' });
	const assignment = await newAssignment(one.id, { quizId: await newQuiz(rounds), ...given });
	const people: { id: string; name: string; attempt: string }[] = [];
	for (const [n, name] of NAMES.slice(0, learners).entries()) {
		const id = await newLearner(one, name);
		const marks = await marksOf(assignment, n, marksAlike);
		const work = { userId: id, assignment, marks, quizzes: quizzes() };
		people.push({ id, name, attempt: await markedWork(db(), { ...work, handedInAt: Date.now() }) });
	}
	const root = `/teach/classes/${one.id}/assignments/${assignment.id}`;
	return { teacher, one, assignment, people, root };
}
