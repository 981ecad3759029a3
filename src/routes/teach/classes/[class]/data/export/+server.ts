import { error } from '@sveltejs/kit';
import { m } from '$i18n/paraglide/messages';
import { app } from '$lib/server/app';
import { sendFile, sendStream } from '$lib/server/http/download';
import { zip } from '$lib/server/http/zip';
import { exportArchive, exportTable } from '$lib/server/services/export-archive';
import { exportClass, noteExport } from '$lib/server/services/export-class';
import { TABLES } from '$lib/server/services/table-words';
import { taughtOr404 } from '../../taught';
import { dayOf, fileName } from '../file-name';
import { FILE_NAME, tableWords } from '../table-words';
import type { RequestHandler } from './$types';

/** A class as JSON; with `?as=` one of its tables, or the whole of it as an archive. */
export const GET: RequestHandler = async (event) => {
	const { teacher, taught } = await taughtOr404(event);
	const now = Date.now();
	const as = event.url.searchParams.get('as') ?? 'json';
	const table = TABLES.find((name) => name === as);
	if (!table && as !== 'archive' && as !== 'json') error(404, m.data_missing());
	await noteExport(app().db, taught, { actorId: teacher.id, what: as, now });
	if (table) {
		const name = fileName(taught, FILE_NAME[table](), now);
		const parts = exportTable(app(), taught, { table, words: tableWords(), now });
		return sendStream(parts, { name, type: 'csv' });
	}
	const name = fileName(taught, FILE_NAME.archive(), now);
	if (as === 'archive') {
		const readme = m.copy_readme({ name: taught.name, day: dayOf(now, taught.timeZone) });
		const called = { readme, fileName: fileNames() };
		const files = exportArchive(app(), taught, { words: tableWords(), now, ...called });
		return sendStream(zip(files, now), { name, type: 'zip' });
	}
	const copy = await exportClass(app().db, taught, now);
	return sendFile(JSON.stringify(copy, null, '\t'), { name, type: 'json' });
};

function fileNames() {
	return Object.fromEntries(
		Object.entries(FILE_NAME).map(([id, say]) => [id, say()])
	) as Record<keyof typeof FILE_NAME, string>;
}
