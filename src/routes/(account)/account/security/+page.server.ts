import { app } from '$lib/server/app';
import { requireTeacher } from '$lib/server/auth/guards';
import { findLastReset, needsFactor, readFactors } from '$lib/server/repositories/factors';
import { countRecoveryCodes } from '$lib/server/repositories/recovery-codes';
import type { PageServerLoad } from './$types';

const MONTH_MS = 30 * 24 * 3_600_000;

export const load: PageServerLoad = async ({ locals }) => {
	const { id, schoolId } = requireTeacher(locals);
	const { db } = app();
	const factors = await readFactors(db, id);
	const hasAny = factors.hasApp || factors.passkeys > 0;
	const resetAt = (await findLastReset(db, id)) ?? 0;
	return {
		...factors,
		hasAny,
		codes: await countRecoveryCodes(db, id),
		isNeeded: !hasAny && (await needsFactor(db, schoolId)),
		/** Shown until there is a factor again. */
		resetAt: !hasAny && resetAt > Date.now() - MONTH_MS ? resetAt : null
	};
};
