import { hashToken, newToken } from '$lib/server/auth/token';
import type { Db } from '$lib/server/db/schema';
import { listWorkedAssignments } from '$lib/server/repositories/class-work';
import { listTaughtClasses } from '$lib/server/repositories/classes';
import { findCredentialsByLogin } from '$lib/server/repositories/credentials';
import { insertSession } from '$lib/server/repositories/sessions';

const MONTH = 30 * 24 * 3_600_000;

/** A class that has worked, as its teacher reaches it. */
export interface Taught {
	root: string;
	/** The first and the last assignment with work in it. */
	before: string;
	after: string;
}

/** A teacher of a filled school, signed in, with the classes that have worked. */
export async function signInTeacher(
	db: Db,
	login: string
): Promise<{ cookie: string; taught: Taught[] }> {
	const teacher = await findCredentialsByLogin(db, login);
	if (!teacher) throw new Error(`nobody is called ${login}: delete the folder .bench`);
	const userId = teacher.person.id;
	const token = newToken();
	await insertSession(db, { tokenHash: hashToken(token), userId, expiresAt: Date.now() + MONTH });
	const taught: Taught[] = [];
	for (const { id } of await listTaughtClasses(db, userId)) {
		const worked = await listWorkedAssignments(db, id, 50);
		const [after, before] = [worked[0]?.id ?? '', worked.at(-1)?.id ?? ''];
		if (worked.length > 2) taught.push({ root: `/teach/classes/${id}`, before, after });
	}
	return { cookie: `bluepencil_session=${token}`, taught };
}

/** How the teachers of a filled school sign in, one for each set of classes. */
export async function listDemoLogins(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('user')
		.select('login')
		.where('role', '=', 'teacher')
		.where('login', 'like', 'demo%@school.example')
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	return rows.flatMap(({ login }) => login ?? []);
}
