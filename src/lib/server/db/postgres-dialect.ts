import { PostgresDialect, PostgresDriver, PostgresQueryCompiler } from 'kysely';
import { DataTypeNode, type DatabaseConnection, type PostgresDialectConfig } from 'kysely';
import {
	CompiledQuery,
	type Dialect,
	type Driver,
	type QueryCompiler,
	type TransactionSettings
} from 'kysely';
import pg from 'pg';

/** A writer waits so long for others, as on SQLite; then it is told to come again. */
const PATIENCE_MS = 5000;

/** Opening a connection costs as much as some saves; a lesson has quiet minutes. */
const IDLE_MS = 300_000;

/** Names our lock among those of other programs in the same database. */
const WRITER = 1_112_885_062;

/** Numbers that PostgreSQL sends as text, because they could be larger than ours ever are. */
const NUMBERS = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);

const types: pg.CustomTypesConfig = {
	getTypeParser: (oid, format) =>
		NUMBERS.has(oid) ? Number : pg.types.getTypeParser(oid, format as 'text')
};

/**
 * What the migrations name, as PostgreSQL calls the same thing: text that is ordered by its bytes,
 * fractions of eight bytes.
 */
const NAMES: Partial<Record<string, string>> = {
	text: 'text collate "C"',
	real: 'double precision',
	integer: 'bigint'
};

class SameTypes extends PostgresQueryCompiler {
	protected override visitDataType(node: DataTypeNode): void {
		const name = NAMES[node.dataType as string];
		if (name) this.append(name);
		else super.visitDataType(node);
	}
}

/**
 * As on SQLite, a transaction is alone: it waits, when it begins, until no other writes. Those that
 * ask for `read committed` (see `write-together`) run beside each other, and say themselves whom
 * they must not meet.
 */
class OneWriter extends PostgresDriver {
	override async beginTransaction(
		connection: DatabaseConnection,
		{ isolationLevel }: TransactionSettings
	): Promise<void> {
		const lock = isolationLevel === 'read committed' ? 'lock_shared' : 'lock';
		// Both in one message: every answer that is waited for costs as much as a query.
		const begin = `begin; select pg_advisory_xact_${lock}(${WRITER})`;
		try {
			await connection.executeQuery(CompiledQuery.raw(begin));
		} catch (error) {
			await super.rollbackTransaction(connection);
			throw error;
		}
	}

	/** `commit` alone would undo a transaction in which a query has failed, and say nothing. */
	override async commitTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('select; commit'));
	}
}

class SharedDialect extends PostgresDialect {
	readonly #config: PostgresDialectConfig;

	constructor(config: PostgresDialectConfig) {
		super(config);
		this.#config = config;
	}

	override createDriver(): Driver {
		return new OneWriter(this.#config);
	}

	override createQueryCompiler(): QueryCompiler {
		return new SameTypes();
	}
}

/** PostgreSQL keeps no NUL in a text and fails; nobody's name holds one, so that nothing is found. */
class WithoutNul extends pg.Client {
	// The driver calls it in one way only, out of the many that it has.
	override query(...[text, values, ...rest]: unknown[]): never {
		const clean = Array.isArray(values) ? values.map(withoutNul) : values;
		return super.query(text as never, clean as never, ...(rest as [])) as never;
	}
}

const withoutNul = (value: unknown) =>
	typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;

/** Connections to a PostgreSQL database, opened when they are needed; `max` at once. */
export function postgresDialect(url: string, max = 10): Dialect {
	const pool = new pg.Pool({
		connectionString: url,
		max,
		types,
		Client: WithoutNul,
		connectionTimeoutMillis: PATIENCE_MS,
		idleTimeoutMillis: IDLE_MS,
		lock_timeout: PATIENCE_MS,
		keepAlive: true,
		application_name: 'bluepencil'
	});
	// A connection that breaks while nobody uses it: the next query opens another one.
	pool.on('error', () => undefined);
	return new SharedDialect({ pool });
}
