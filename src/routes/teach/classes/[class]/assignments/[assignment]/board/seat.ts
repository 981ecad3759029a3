import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import type { Teacher } from '$lib/server/auth/guards';
import { findBoardAssignment, type BoardAssignment } from '$lib/server/repositories/board';
import { noteView } from '$lib/server/services/note-view';

interface Params {
	class: string;
	assignment: string;
}

/** The assignment whose board is asked for; 404 when it is another teacher's. */
export async function openBoard(teacher: Teacher, params: Params): Promise<BoardAssignment> {
	const at = { teacherId: teacher.id, classId: params.class, assignmentId: params.assignment };
	return (await findBoardAssignment(app().db, at)) ?? error(404, m.board_missing());
}

/** That a teacher saw who is where belongs in the log of the class. */
export async function noteBoardView(teacher: Teacher, assignment: BoardAssignment, now: number) {
	const { id: subjectId, classId, schoolId } = assignment;
	const view = { actorId: teacher.id, schoolId, classId, subjectId, now };
	await noteView(app().db, { ...view, action: 'board-viewed' });
}
