import Papa from 'papaparse';
import type { App } from '$lib/server/app';
import type { Class } from '$lib/server/repositories/classes';
import { exportTable } from '$lib/server/services/export-archive';
import type { TableName } from '$lib/server/services/table-words';
import { tableWords } from '../../src/routes/teach/classes/[class]/data/table-words';

/** The text of a table, as a teacher downloads it. */
export async function csvOf(
	app: Pick<App, 'db' | 'quizzes'>,
	one: Class,
	table: TableName,
	now = 1000
): Promise<string> {
	let csv = '';
	for await (const part of exportTable(app, one, { table, words: tableWords(), now })) csv += part;
	return csv;
}

/** Its lines as another program reads them, by the heads of the columns. */
export async function tableOf(
	...asked: Parameters<typeof csvOf>
): Promise<Record<string, string>[]> {
	const read = Papa.parse<Record<string, string>>(await csvOf(...asked), {
		header: true,
		skipEmptyLines: true
	});
	if (read.errors.length > 0) throw new Error(JSON.stringify(read.errors));
	return read.data;
}
