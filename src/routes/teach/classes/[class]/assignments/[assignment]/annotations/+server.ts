import { app } from '$lib/server/app';
import { sendFile } from '$lib/server/http/download';
import { exportAnnotations } from '$lib/server/services/export-annotations';
import { noteExport } from '$lib/server/services/export-class';
import { readClassAnswers } from '$lib/server/services/read-class-answers';
import { fileName } from '../../../data/file-name';
import { openAssignment } from '../../open-class';
import type { RequestHandler } from './$types';

/** The key of an assignment and what its class marked, as W3C Web Annotations. */
export const GET: RequestHandler = async (event) => {
	const { teacher, taught, assignment } = await openAssignment(event);
	const now = Date.now();
	await noteExport(app().db, taught, { actorId: teacher.id, what: 'annotations', now });
	const ask = { now, assignmentId: assignment.id };
	const name = fileName(taught, assignment.title, now);
	for await (const answered of readClassAnswers(app(), taught, ask)) {
		const collection = await exportAnnotations(app(), answered);
		return sendFile(JSON.stringify(collection, null, '\t'), { name, type: 'jsonld' });
	}
	throw new Error(`the assignment ${assignment.id} is not in its class`);
};
