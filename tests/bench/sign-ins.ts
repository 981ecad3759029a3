import { hashSecret } from '$lib/server/auth/secret';
import { connect } from '$lib/server/db/connect';
import { updateSecret } from '$lib/server/repositories/credentials';
import { aClass, aLearner, aSchool, aTeacher } from '../factories/a-school';
import type { BenchServer } from './bench-server';
import { openConnection } from './connection';
import { asForm, expectStatus } from './pupil';
import { startTally, type Tally } from './tally';

const CLASS = 30;
const WORDS = 'maple river canoe';

export interface SignIns {
	tally: Tally;
	signInsPerSecond: number;
}

/**
 * A class that signs in with its cards, again and again, each pupil as soon as she is in; and one
 * visitor who meanwhile asks whether the server answers at all.
 */
export async function runSignIns(server: BenchServer, seconds: number): Promise<SignIns> {
	const names = await aClassWithCards(server.database);
	const tally = startTally();
	const end = performance.now() + seconds * 1000;
	const whileOpen = async (act: () => Promise<void>) => {
		while (performance.now() < end) await act();
	};
	const visitor = openConnection();
	const health = async () => (await expectStatus(200, visitor.send(`${server.url}/healthz`))).ms;
	await Promise.all([
		...names.map((name) => whileOpen(() => tally.note('sign-in', signIn(server, name)))),
		whileOpen(() => tally.note('meanwhile', health()))
	]);
	visitor.close();
	return { tally, signInsPerSecond: (tally.ms['sign-in']?.length ?? 0) / seconds };
}

/** Somebody on a new device. Milliseconds it took. */
async function signIn({ url }: BenchServer, name: string): Promise<number> {
	const connection = openConnection();
	const body = new URLSearchParams({ code: 'BCD234', name, words: WORDS });
	const sent = connection.send(`${url}/sign-in?/card`, asForm(body));
	const { ms } = await expectStatus(303, sent).finally(() => connection.close());
	return ms;
}

async function aClassWithCards(database: string): Promise<string[]> {
	const db = connect(database);
	await aSchool(db);
	await aTeacher(db);
	await aClass(db);
	const names = Array.from({ length: CLASS }, (_, i) => `pupil ${i}`);
	for (const name of names)
		await updateSecret(db, await aLearner(db, { id: name }), await hashSecret(WORDS));
	await db.destroy();
	return names;
}
