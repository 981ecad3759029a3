import { showJoinCode } from '$lib/domain/classes/join-code';
import { app } from '$lib/server/app';
import { qrPath } from '$lib/server/http/qr-path';
import { listAssignmentGlances } from '$lib/server/repositories/class-glance';
import { listEnrollments } from '$lib/server/repositories/enrollments';
import { day } from './day';
import type { PageServerLoad } from './$types';
import { taughtOr404 } from './taught';

export const load: PageServerLoad = async (event) => {
	const { taught, change } = await taughtOr404(event);
	const { id, joinCode, joinCodeExpiresAt, timeZone, joining, archivedAt } = taught;
	const roster = await listEnrollments(app().db, id);
	const assignments = await listAssignmentGlances(app().db, id);
	const isExpired = joinCodeExpiresAt !== null && joinCodeExpiresAt <= change.now;
	const isOpen = joinCode !== null && !isExpired && archivedAt === null;
	const link = `${event.url.origin}/join/${joinCode ?? ''}`;
	return {
		name: taught.name,
		joining,
		isArchived: archivedAt !== null,
		door: isOpen
			? {
					code: showJoinCode(joinCode),
					address: `${event.url.host}/join`,
					...{ link, qr: qrPath(link) },
					until: joinCodeExpiresAt === null ? null : day(joinCodeExpiresAt, timeZone)
				}
			: null,
		learners: roster
			.filter(({ state }) => state === 'active')
			.map(({ userId, name }) => ({ userId, name })),
		assignments: assignments.map(({ dueAt, ...rest }) => ({
			...rest,
			due: dueAt === null ? null : day(dueAt, timeZone)
		}))
	};
};
