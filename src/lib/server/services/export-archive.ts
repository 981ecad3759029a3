import type { App } from '../app';
import type { Class } from '../repositories/classes';
import { exportAnnotations } from './export-annotations';
import { exportAnswers } from './export-answers';
import { exportSettings } from './export-class';
import { exportItems } from './export-items';
import { exportSaid } from './export-said';
import { exportExercises, exportScores, type TableAsk } from './export-scores';
import { readClassAnswers } from './read-class-answers';
import { TABLES, type TableName } from './table-words';

/** A file of an archive; what is in it is worked out when it is its turn. */
export interface ArchiveFile {
	name: string;
	parts: AsyncIterable<string> | Iterable<string>;
}

type Lookup = Pick<App, 'db' | 'quizzes'>;
type Table = (app: Lookup, one: Class, ask: TableAsk) => AsyncGenerator<string>;

const EXPORTS: Record<TableName, Table> = {
	scores: exportScores,
	exercises: exportExercises,
	answers: exportAnswers,
	items: exportItems,
	words: exportSaid
};

/** The mark in front lets spreadsheets read names in every script. */
const BYTE_ORDER_MARK = '\uFEFF';

/** One table of a class, as a spreadsheet opens it. */
export async function* exportTable(
	app: Lookup,
	one: Class,
	{ table, ...ask }: TableAsk & { table: TableName }
): AsyncGenerator<string> {
	yield BYTE_ORDER_MARK;
	yield* EXPORTS[table](app, one, ask);
}

interface ArchiveAsk extends TableAsk {
	/** What the files are, for whoever opens them. */
	readme: string;
	fileName: Record<TableName | 'readme' | 'settings' | 'annotations', string>;
}

/** Everything about a class, file by file. */
export async function* exportArchive(
	app: Lookup,
	one: Class,
	{ words, now, readme, fileName }: ArchiveAsk
): AsyncGenerator<ArchiveFile> {
	yield { name: `${fileName.readme}.txt`, parts: [BYTE_ORDER_MARK + readme] };
	for (const table of TABLES) {
		const parts = exportTable(app, one, { table, words, now });
		yield { name: `${fileName[table]}.csv`, parts };
	}
	const settings = await exportSettings(app.db, one, now);
	yield { name: `${fileName.settings}.json`, parts: [JSON.stringify(settings, null, '\t')] };
	let number = 0;
	for await (const assignment of readClassAnswers(app, one, { now })) {
		const collection = await exportAnnotations(app, assignment);
		const name = `${fileName.annotations}-${String(++number).padStart(2, '0')}.jsonld`;
		yield { name, parts: [JSON.stringify(collection, null, '\t')] };
	}
}
