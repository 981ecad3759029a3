import { checkName, tidyName, type NameProblem } from '../accounts/check-name';
import { nameKey } from '../accounts/name-key';

/** The most learners that a class may have. */
export const MAX_LEARNERS = 500;

/** A table as it was pasted or uploaded. */
export interface RosterTable {
	rows: readonly (readonly string[])[];
	/** What stands between its columns. */
	delimiter: string;
}

/** A name of a list, with the number of its line as the teacher counts it. */
export interface RosterLine {
	line: number;
	name: string;
}

const FULL = /^(full |display |student |pupil |learner )?names?$|^(students?|pupils?|learners?)$/;
const GIVEN = /^(first|given|fore)[ -]?names?$|^first$/;
const FAMILY = /^(last|family|sur)[ -]?names?$|^(last|surname)$/;

/**
 * The names in a table. A first row that says "name", "student" or "first name" and "last name"
 * tells where they are; without one, it is the first column with letters in it, or both columns
 * of "Last, First". Lines without anything are left out.
 */
export function readRoster({ rows, delimiter }: RosterTable): RosterLine[] {
	const lines = rows
		.map((cells, i) => ({ line: i + 1, cells: cells.map(tidyName) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	const [first, ...rest] = lines;
	if (!first) return [];
	const named = columnsNamedIn(first.cells);
	const columns = named ?? guessColumns(lines, delimiter);
	return (named ? rest : lines).map(({ line, cells }) => ({
		line,
		name: tidyName(columns.map((column) => cells[column] ?? '').join(' '))
	}));
}

/** The columns that hold the name, in the order in which they are joined; null without a header. */
function columnsNamedIn(header: readonly string[]): number[] | null {
	const find = (what: RegExp) => header.findIndex((cell) => what.test(cell.toLowerCase()));
	const [given, family, full] = [find(GIVEN), find(FAMILY), find(FULL)];
	if (full >= 0) return [full];
	const parts = [given, family].filter((column) => column >= 0);
	return parts.length > 0 ? parts : null;
}

function guessColumns(lines: readonly { cells: readonly string[] }[], delimiter: string) {
	const width = Math.max(...lines.map(({ cells }) => cells.length));
	const isText = (column: number) =>
		lines.filter(({ cells }) => /\p{L}/u.test(cells[column] ?? '')).length * 2 > lines.length;
	const texts = Array.from({ length: width }, (_, column) => column).filter(isText);
	const isPair = width === 2 && texts.length === 2;
	if (isPair) return delimiter === ',' ? [1, 0] : [0, 1];
	return texts.slice(0, 1).concat(texts.length > 0 ? [] : [0]);
}

/** Why a line makes no learner; an abusive name may be a real one, so the teacher decides. */
export type RosterProblem = NameProblem | 'twice' | 'in-class' | 'abusive' | 'class-full';

export interface RosterRow extends RosterLine {
	problem: RosterProblem | null;
}

interface Against {
	/** Keys of the names that the class has. */
	taken: ReadonlySet<string>;
	isAbusive: (name: string) => boolean;
}

/** What each line of a list will come to: a learner, or what is wrong with it. */
export function judgeRoster(lines: readonly RosterLine[], { taken, isAbusive }: Against) {
	const seen = new Set<string>();
	let room = MAX_LEARNERS - taken.size;
	const judge = (name: string): RosterProblem | null => {
		const checked = checkName(name);
		if (!checked.ok) return checked.reason;
		const key = nameKey(name);
		if (taken.has(key)) return 'in-class';
		if (seen.has(key)) return 'twice';
		seen.add(key);
		if (isAbusive(name)) return 'abusive';
		return room-- > 0 ? null : 'class-full';
	};
	return lines.map((line): RosterRow => ({ ...line, problem: judge(line.name) }));
}
