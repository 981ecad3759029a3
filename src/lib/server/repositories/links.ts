import type { LinkPurpose } from '$lib/domain/accounts/link-purpose';
import type { Db } from '../db/schema';

interface Link {
	tokenHash: string;
	purpose: LinkPurpose;
	/** What it opens: a user, a class, a quiz. */
	subjectId: string | null;
	createdAt: number;
	/** Null: until it is taken back. */
	expiresAt: number | null;
}

export async function insertLink(db: Db, link: Link): Promise<void> {
	await db
		.insertInto('link')
		.values({
			token_hash: link.tokenHash,
			purpose: link.purpose,
			subject_id: link.subjectId,
			created_at: link.createdAt,
			expires_at: link.expiresAt
		})
		.execute();
}

/** A link that still works; undefined for unknown, expired and misused ones alike. */
export async function findLink(
	db: Db,
	{ tokenHash, purpose, now }: Pick<Link, 'tokenHash' | 'purpose'> & { now: number }
): Promise<{ subjectId: string | null } | undefined> {
	return db
		.selectFrom('link')
		.where('token_hash', '=', tokenHash)
		.where('purpose', '=', purpose)
		.where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
		.select('subject_id as subjectId')
		.executeTakeFirst();
}

/** Use a link up; false when somebody else was faster. */
export async function deleteLink(db: Db, tokenHash: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('link')
		.where('token_hash', '=', tokenHash)
		.executeTakeFirstOrThrow();
	return numDeletedRows > 0n;
}

/** Take back all links of one purpose to one thing. */
export async function deleteLinksTo(
	db: Db,
	purpose: LinkPurpose,
	subjectId: string | null
): Promise<void> {
	await db
		.deleteFrom('link')
		.where('purpose', '=', purpose)
		.where('subject_id', subjectId === null ? 'is' : '=', subjectId)
		.execute();
}

/** Until when the newest link of one purpose to one thing works; undefined when none does. */
export async function findLinkTo(
	db: Db,
	{ purpose, subjectId, now }: { purpose: LinkPurpose; subjectId: string; now: number }
): Promise<{ expiresAt: number | null } | undefined> {
	return db
		.selectFrom('link')
		.where('purpose', '=', purpose)
		.where('subject_id', '=', subjectId)
		.where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
		.orderBy('created_at', 'desc')
		.select('expires_at as expiresAt')
		.executeTakeFirst();
}

export async function deletePassedLinks(db: Db, now: number): Promise<void> {
	await db.deleteFrom('link').where('expires_at', '<=', now).execute();
}
