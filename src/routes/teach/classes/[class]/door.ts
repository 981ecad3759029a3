import { siteAddress, siteName } from '$lib/server/http/site-address';
import { showJoinCode } from '$lib/domain/classes/join-code';
import { qrPath } from '$lib/server/http/qr-path';
import { rememberLast } from '$lib/server/services/remember-last';
import type { Class } from '$lib/server/repositories/classes';
import { day } from './day';

/** Drawing one takes longer than anything else on the page of a class. */
const draw = rememberLast(200, async (link) => qrPath(link));

/** How newcomers come in, to be shown to a room; null while nobody is let in. */
export async function doorOf(
	{ joinCode, joinCodeExpiresAt: expiresAt, archivedAt, timeZone }: Class,
	url: URL,
	now: number
) {
	const isOver = archivedAt !== null || (expiresAt !== null && expiresAt <= now);
	if (joinCode === null || isOver) return null;
	const link = `${siteAddress(url)}/join/${joinCode}`;
	return {
		code: showJoinCode(joinCode),
		address: `${siteName(url)}/join`,
		...{ link, qr: await draw(link) },
		until: expiresAt === null ? null : day(expiresAt, timeZone)
	};
}
