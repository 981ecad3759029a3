import { PostgresAdapter } from 'kysely';
import type { Db } from './schema';

export const isPostgres = (db: Db) => db.getExecutor().adapter instanceof PostgresAdapter;

export const isPostgresAddress = (place: string) => /^postgres(ql)?:\/\//.test(place);
