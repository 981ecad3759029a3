import type { BackupEngine } from './backup-engine';
import { isPostgresAddress } from '../db/engine';
import { postgresEngine } from './postgres-engine';
import { sqliteEngine } from './sqlite-engine';

/** By where the database is: an address of a PostgreSQL server, or a file. */
export const chooseEngine = (place: string): BackupEngine =>
	isPostgresAddress(place) ? postgresEngine(place) : sqliteEngine(place);
