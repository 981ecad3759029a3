import type { ItemFlag } from '$lib/domain/items/item-report';
import type { CreditLevel } from '$lib/domain/classes/credit-level';
import type { Element } from '$lib/domain/elements';
import type { Exercise } from '$lib/domain/exercises/exercise';
import type { LedgerColumn } from '$lib/domain/exercises/ledger-columns';
import type { ItemVerdict } from '$lib/domain/exports/answer-items';
import type { QuizExercise } from './read-quiz';

/** The tables that a class's work is told in. */
export const TABLES = ['scores', 'exercises', 'answers', 'items', 'words'] as const;
export type TableName = (typeof TABLES)[number];

/** What is said about an answer. */
export type SaidKind = 'note' | 'comment' | 'set-score' | 'taken-back';

/** How things are called in tables; the route knows the language. */
export interface TableWords {
	/** The first line of each table; scores get a pair of columns an assignment besides. */
	heads: Record<TableName, string[]>;
	scoreHead: (title: string) => string;
	setHead: (title: string) => string;
	exercise: (item: QuizExercise) => string;
	/** Names for the choices of an exercise, prepared once. */
	choicesOf: (exercise: Exercise) => (questionId: string, choice: string) => string;
	element: Record<Element, string>;
	column: Record<LedgerColumn, string>;
	verdict: Record<ItemVerdict, string>;
	flag: Record<ItemFlag['code'], string>;
	level: Record<CreditLevel, string>;
	said: Record<SaidKind, string>;
	yes: string;
	no: string;
	ticked: string;
	notTicked: string;
}
