import pg from 'pg';

/** The name of the database that an address leads to. */
export const databaseOf = (address: string) =>
	decodeURIComponent(new URL(address).pathname.slice(1));
/** The same, as SQL writes it. */
export const nameOf = (address: string) => pg.escapeIdentifier(databaseOf(address));

/** No database can be renamed from inside; every server has one that is called "postgres". */
export function asManager<T>(
	place: string,
	work: (ask: (sql: string, values?: string[]) => Promise<pg.QueryResult>) => Promise<T>
): Promise<T> {
	const address = new URL(place);
	address.pathname = '/postgres';
	return asClient(address.href, (client) => work((sql, values) => client.query(sql, values)));
}

/** Work on a connection of its own, which is closed in any case. */
export async function asClient<T>(
	address: string,
	work: (client: pg.Client) => Promise<T>
): Promise<T> {
	const client = new pg.Client({ connectionString: address });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}
