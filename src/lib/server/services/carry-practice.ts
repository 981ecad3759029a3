import { dealCode, normalizeCode } from '$lib/domain/accounts/short-code';
import type { Person } from '$lib/domain/accounts/role';
import { ok, refuse, type Result } from '$lib/domain/result';
import { hashToken, secureRandom } from '../auth/token';
import type { Db } from '../db/schema';
import { deleteLink, deleteLinksTo, findLink, insertLink } from '../repositories/links';
import { findPerson } from '../repositories/users';
import { takeOverGuest } from './take-over-guest';
import { tellOnce } from './tell-once';
import { takeTry } from './throttle';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

// A code is short, so its hash carries the purpose too: it can be nothing else.
const hashCode = (code: string) => hashToken(`resume:${normalizeCode(code)}`);

/** A code that carries a guest's practice to another device, once, within a week; older ones end. */
export async function makeResumeCode(db: Db, guestId: string, now: number): Promise<string> {
	const code = dealCode(secureRandom);
	await db.transaction().execute(async (tx) => {
		await deleteLinksTo(tx, 'resume', guestId);
		const link = { tokenHash: hashCode(code), purpose: 'resume', subjectId: guestId } as const;
		await insertLink(tx, { ...link, createdAt: now, expiresAt: now + WEEK_MS });
	});
	return code;
}

interface Resume {
	code: string;
	/** Who is at this device. */
	user: Person | null;
	requestId: string;
	/** As `networkKey` gives it. */
	from: string;
	now: number;
}

type Owner = Pick<Person, 'id' | 'role'>;

/**
 * Use a code up on this device. A device without an account goes on as that guest, and its own
 * practice joins it; an account takes the practice over. Returns who the device belongs to now.
 */
export async function resumePractice(
	db: Db,
	{ code, user, requestId, from, now }: Resume
): Promise<Result<Owner, 'no-such-code' | 'too-many-tries' | 'told-already'>> {
	const counted = await takeTry(db, { limit: 'unknownCode', subject: 'resume', from, now });
	if (!counted.ok) return counted;
	const request = { requestId, verb: `resume ${normalizeCode(code)}`, userId: null, now };
	return tellOnce(db, request, async (tx): Promise<Result<Owner, 'no-such-code'>> => {
		const tokenHash = hashCode(code);
		const link = await findLink(tx, { tokenHash, purpose: 'resume', now });
		const guest = link?.subjectId ? await findPerson(tx, link.subjectId) : undefined;
		if (guest?.role !== 'guest' || !(await deleteLink(tx, tokenHash)))
			return refuse('no-such-code');
		if (!user || user.id === guest.id) return ok({ id: guest.id, role: guest.role });
		const [from, to] = user.role === 'guest' ? [user, guest] : [guest, user];
		await takeOverGuest(tx, from.id, to.id);
		return ok({ id: to.id, role: to.role });
	});
}
