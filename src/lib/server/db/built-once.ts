import type { Compilable, CompiledQuery } from 'kysely';
import { isPostgres } from './engine';
import type { Db } from './schema';

/** Stands in a query for a value that comes later. */
class Blank {
	constructor(readonly name: string) {}
}

/**
 * A query that is put together once for each kind of database, and then only filled in: for those
 * that come with every save or page about a class, where building costs as much as asking. `build`
 * puts each value into the query as it is, and decides nothing by it; a value that it changes or
 * leaves out is an error.
 */
export function builtOnce<Values extends object, Row>(
	build: (db: Db, values: Values) => Compilable<Row>
): (db: Db, values: Values) => Promise<Row[]> {
	const built = new Map<boolean, CompiledQuery<Row>>();
	return async (db, values) => {
		const kind = isPostgres(db);
		const query = built.get(kind) ?? withBlanks(db, build);
		built.set(kind, query);
		const { rows } = await db.executeQuery<Row>({
			...query,
			parameters: query.parameters.map((value) =>
				value instanceof Blank ? values[value.name as keyof Values] : value
			)
		});
		return rows;
	};
}

function withBlanks<Values extends object, Row>(
	db: Db,
	build: (db: Db, values: Values) => Compilable<Row>
): CompiledQuery<Row> {
	const asked = new Set<string>();
	const blanks = new Proxy({} as Values, {
		get(_, name) {
			asked.add(String(name));
			return new Blank(String(name));
		}
	});
	const query = build(db, blanks).compile();
	for (const value of query.parameters) if (value instanceof Blank) asked.delete(value.name);
	if (asked.size > 0) throw new Error(`not put into the query as they are: ${[...asked].join()}`);
	return query;
}
