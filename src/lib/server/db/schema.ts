import type { Kysely } from 'kysely';
import type { AttemptTables } from './tables/attempt-tables';
import type { ChallengeTables } from './tables/challenge-tables';
import type { ClassTables } from './tables/class-tables';
import type { DeskTables } from './tables/desk-tables';
import type { EvidenceTables } from './tables/evidence-tables';
import type { FactorTables } from './tables/factor-tables';
import type { LibraryTables } from './tables/library-tables';
import type { PeopleTables } from './tables/people-tables';
import type { ProtocolTables } from './tables/protocol-tables';
import type { ReviewTables } from './tables/review-tables';
import type { WordTables } from './tables/word-tables';

// Rows as they lie in the database: snake_case, instants as integer ms UTC, JSON as text.

export type Database = LibraryTables &
	DeskTables &
	PeopleTables &
	ClassTables &
	AttemptTables &
	EvidenceTables &
	ReviewTables &
	WordTables &
	ChallengeTables &
	FactorTables &
	ProtocolTables;

/** The database, or a transaction on it. */
export type Db = Kysely<Database>;
