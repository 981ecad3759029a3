export type Row = Record<string, string | number | null>;
export type Placed = [table: string, row: Row];

/** A row as a release wrote it, and what it is in the newest schema where that is another thing. */
export interface Line {
	table: string;
	row: Row;
	/** Without it the row stays as it is. Columns that came later have their default. */
	becomes?: Placed[];
}

/** What an installation wrote while it ran each release, by the migration that made its schema. */
export type Story = Record<string, Line[]>;

/** Rows that no later release changes. */
export const lines = (table: string, ...rows: Row[]): Line[] => rows.map((row) => ({ table, row }));
