import { normalizeLogin, selfLogin } from '$lib/domain/accounts/login';
import { dealWords } from '$lib/domain/accounts/secret-words';
import { secureRandom } from '$lib/server/auth/token';
import { readConfig } from '$lib/server/config';
import { connect } from '$lib/server/db/connect';
import { migrateToLatest } from '$lib/server/db/migrate';
import type { Db } from '$lib/server/db/schema';
import { findCredentialsByLogin, type Credentials } from '$lib/server/repositories/credentials';
import { listSchools } from '$lib/server/repositories/schools';
import { listTeachers } from '$lib/server/repositories/teachers';
import { changeSecret } from '$lib/server/services/change-secret';
import { resetFactors } from '$lib/server/services/reset-factors';

const USAGE = `npm run user -- list                   teachers, with their sign-in names
npm run user -- reset-password NAME    a new password (or words) for a sign-in name
npm run user -- reset-factors NAME     take second factor and passkeys away`;

const COMMANDS: Record<string, (db: Db, name: string) => Promise<void>> = {
	'reset-password': resetPassword,
	'reset-factors': takeFactorsAway
};

/** `npm run user`: what the administrator of an installation does on the server itself. */
export async function main([command, ...rest]: string[]): Promise<void> {
	const name = rest.join(' ');
	const run = name ? COMMANDS[command ?? ''] : undefined;
	if (command !== 'list' && !run) return refuse(USAGE);
	const db = connect(readConfig(process.env).database);
	try {
		await migrateToLatest(db);
		if (command === 'list') await list(db);
		else await run?.(db, name);
	} finally {
		await db.destroy();
	}
}

async function list(db: Db): Promise<void> {
	for (const school of await listSchools(db)) {
		console.log(school.name);
		for (const { name, login, isAdmin, isOperator } of await listTeachers(db, school.id)) {
			const rights = [isAdmin && 'admin', isOperator && 'operator'].filter(Boolean).join(', ');
			console.log(`  ${login ?? '-'}\t${name}${rights && `\t(${rights})`}`);
		}
	}
}

async function resetPassword(db: Db, name: string): Promise<void> {
	const account = await findAccount(db, name);
	if (!account) return refuseName(name);
	const isTeacher = account.person.role === 'teacher';
	const words = dealWords(secureRandom);
	const secret = isTeacher ? `${words} ${dealWords(secureRandom)}`.replaceAll(' ', '-') : words;
	await changeSecret(db, { account, secret, actorId: null, now: Date.now() });
	console.log(isTeacher ? `New password: ${secret}` : `New words: ${secret}`);
	console.log('Every device has been signed out. Change it after signing in, under My account.');
}

async function takeFactorsAway(db: Db, name: string): Promise<void> {
	const account = await findAccount(db, name);
	if (!account) return refuseName(name);
	await resetFactors(db, { of: account.person, actorId: null, now: Date.now() });
	console.log('Second factor, recovery codes and passkeys are gone; the password is enough again.');
	console.log('Every device has been signed out.');
}

async function findAccount(db: Db, name: string): Promise<Credentials | undefined> {
	return (
		(await findCredentialsByLogin(db, normalizeLogin(name))) ??
		(await findCredentialsByLogin(db, selfLogin(name)))
	);
}

function refuseName(name: string): void {
	refuse(`Nobody signs in with "${name}". \`npm run user -- list\` tells who does.`);
}

function refuse(why: string): void {
	console.error(why);
	process.exitCode = 2;
}
