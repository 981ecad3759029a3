import { v7 as newId } from 'uuid';
import { readFoils } from '$content/foils';
import { readLibrary } from '$content/library';
import { dealCode } from '$lib/domain/accounts/short-code';
import { practicePairs } from '$lib/domain/foils/foil';
import { secureRandom } from '$lib/server/auth/token';
import type { Db } from '$lib/server/db/schema';
import { findArticle } from '$lib/server/repositories/articles';
import { copyClasses } from '$lib/server/repositories/class-copies';
import { insertSchool } from '$lib/server/repositories/schools';
import { insertUser } from '$lib/server/repositories/users';
import { loadLibrary } from '$lib/server/services/load-library';
import { createMaterialCache } from '$lib/server/services/read-material';
import { createQuizCache } from '$lib/server/services/read-quiz';
import { makeQuizzes } from './demo-quizzes';
import { fillClass } from './fill-class';
import { classNameAt } from './names';
import { STORIES } from './stories';

/** By this id a school made of invented people is known again. */
export const DEMO_SCHOOL = '00000000-0000-7000-8000-00000000de30';
export const DEMO_LOGIN = 'demo@school.example';

/** So many classes are simulated answer by answer; more are copies of those that have worked. */
const SIMULATED = 8;
export interface Sizes {
	classes: number;
	learners: number;
	attempts: number;
}

/** A school of invented people who have worked: the same answers every time, up to this moment. */
export async function fillSchool(
	db: Db,
	{ classes, learners, attempts }: Sizes,
	tell: (line: string) => void
): Promise<void> {
	const now = Date.now();
	await loadLibrary(db, readLibrary(), now);
	const school = { id: DEMO_SCHOOL, teacherId: await newTeacher(db, now) };
	const material = createMaterialCache(db);
	const quizCache = createQuizCache(db, material);
	const pairs = practicePairs(readFoils());
	const quizzes = await makeQuizzes(
		{ db, material, texts: await listTexts(db), pairs, now },
		attempts
	);
	const originals: string[] = [];
	for (let place = 0; place < Math.min(classes, SIMULATED); place++) {
		const story = STORIES[place % STORIES.length] ?? STORIES[0];
		const name = classNameAt(place);
		const seed = `demo school, class ${place}`;
		const ask = { db, quizCache, quizzes, school, name, story, learners, seed, now };
		originals.push(await fillClass(ask));
		tell(`${name}: ${learners} learners, ${attempts} assignments; the class ${story.told}.`);
	}
	const busy = originals.filter((_, place) => !STORIES[place % STORIES.length]?.worked);
	if (classes > originals.length)
		await copyAll(db, { originals: busy, made: originals.length, classes, now });
}

async function newTeacher(db: Db, createdAt: number): Promise<string> {
	const id = newId();
	await insertSchool(db, {
		...{ id: DEMO_SCHOOL, name: 'Demo School', signUp: 'closed' },
		...{ teacherCode: dealCode(secureRandom), retentionMonths: null, createdAt }
	});
	const person = { id, role: 'teacher', name: 'Demo Teacher', schoolId: DEMO_SCHOOL } as const;
	await insertUser(db, {
		...{ ...person, login: DEMO_LOGIN, isAdmin: true, isOperator: true, createdAt }
	});
	return id;
}

async function listTexts(db: Db) {
	const texts = [];
	for (const { slug, about } of readLibrary()) {
		const article = await findArticle(db, slug);
		if (article?.keyVersionId)
			texts.push({ title: about.title, keyVersionId: article.keyVersionId });
	}
	return texts;
}

interface Copying {
	originals: readonly string[];
	/** Classes that are there already. */
	made: number;
	classes: number;
	now: number;
}

/** Classes of a large school come by copying rows, each set with teachers of its own. */
async function copyAll(db: Db, { originals, made, classes, now }: Copying): Promise<void> {
	let place = made;
	for (let copy = 1; place < classes; copy++) {
		const set = originals.slice(0, classes - place);
		const teacherId = newId();
		await insertUser(db, {
			...{ id: teacherId, role: 'teacher', name: `Demo Teacher ${copy + 1}` },
			...{ login: `demo-${copy + 1}@school.example`, schoolId: DEMO_SCHOOL, createdAt: now }
		});
		await copyClasses(db, {
			classIds: set,
			copy,
			teacherId,
			nameOf: (n) => classNameAt(place + n)
		});
		place += set.length;
	}
}
