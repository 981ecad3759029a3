import type { Result } from '$lib/domain/result';
import type { Contents } from '../repositories/contents';

export type RowCounts = Contents['rows'];

/** What differs between a database in a file and one on a server. */
export interface BackupEngine {
	/** The database in use: its file or its address. */
	place: string;
	/** The same, without a password. */
	shownPlace: string;
	/** What the names of its backups end in. */
	suffix: '.db' | '.dump';
	/** Whether there is a database in use. */
	isThere(): Promise<boolean>;
	/**
	 * Write the database to a file as it is at one moment, while others go on writing. Returns how
	 * many rows each table had at that moment.
	 */
	copyTo(file: string): Promise<RowCounts>;
	/** What a backup holds, or what is wrong with it, in words. */
	inspect(file: string): Promise<Result<Contents, string>>;
	/** What keeps anything from being restored here, in words; null when nothing does. */
	findObstacle(): Promise<string | null>;
	/** Make a database of a backup, beside the one in use. Returns its place. */
	layOut(file: string): Promise<string>;
	/** What is wrong with a database that was laid out; null when nothing is. */
	findDamage(place: string): Promise<string | null>;
	/**
	 * Put a database that was laid out in the place of the one in use, in one step. Refused while
	 * anybody uses that one; it is kept, under the name that comes back (null where there was none).
	 */
	swapIn(place: string, at: number): Promise<Result<string | null, string>>;
	/** Delete a database that was laid out; nothing happens when there is none. */
	discard(place: string): Promise<void>;
}
