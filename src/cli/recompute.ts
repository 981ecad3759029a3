import { readConfig } from '$lib/server/config';
import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import { createMaterialCache } from '$lib/server/services/read-material';
import { createQuizCache } from '$lib/server/services/read-quiz';
import { recompute, type Recomputed } from '$lib/server/services/recompute';

/**
 * `npm run recompute`: works results, evidence and skills out again from the answers, puts right what
 * differs and says how much did. The server may go on running.
 */
export async function main(): Promise<void> {
	const db = connect(readConfig(process.env).database);
	try {
		await migrateToLatest(db);
		const quizzes = createQuizCache(db, createMaterialCache(db));
		const done = await recompute({ db, quizzes }, ({ people }) =>
			console.log(`${people} people …`)
		);
		console.log(summary(done));
	} finally {
		await db.destroy();
	}
}

/** What was done, in a sentence. */
export function summary({ people, answers, results, evidence, skills }: Recomputed): string {
	return (
		`${answers} answers of ${people} people worked out again. ` +
		`Differed and put right: ${results} results, evidence of ${evidence} answers, ${skills} skills.`
	);
}
