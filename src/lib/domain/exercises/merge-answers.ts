import { joinMarks } from '../marks/join-marks';
import { marksFromTokens } from '../marks/marks-from-tokens';
import type { Range } from '../text/range';
import type { Answer } from './answer';

/** One answer as it was, and what two devices made of it. All are of one kind. */
export interface Diverged {
	base: Answer;
	mine: Answer;
	theirs: Answer;
}

/** What a merge must know about the exercise. */
export interface MergeRules {
	/** The first words of sentences: marks do not join across them. */
	starts: ReadonlySet<number>;
	/** Options of which only one can be chosen. */
	oneOf: readonly string[];
}

export interface Merged {
	answer: Answer;
	/** Whether one question was answered in two ways; mine stands. */
	isContested: boolean;
}

/**
 * Both sides' changes in one answer, in a normal form: equal answers come out equal. A change
 * is only lost where both sides answered one question, each in its own way.
 */
export function mergeAnswers({ base, mine, theirs }: Diverged, rules: MergeRules): Merged {
	if ('marks' in base && 'marks' in mine && 'marks' in theirs) {
		const tokens = mergeSets(tokensOf(base.marks), tokensOf(mine.marks), tokensOf(theirs.marks));
		const marks = joinMarks(marksFromTokens([...tokens]), rules.starts);
		return { answer: { ...mine, marks }, isContested: false };
	}
	if ('labels' in base && 'labels' in mine && 'labels' in theirs) {
		const merged = mergeChoices(base.labels, mine.labels, theirs.labels);
		const said = mergeChoices(base.sure ?? {}, mine.sure ?? {}, theirs.sure ?? {}).choices;
		const sure = Object.keys(said).length > 0 ? { sure: said } : {};
		const { kind } = mine;
		return { answer: { kind, labels: merged.choices, ...sure }, isContested: merged.isContested };
	}
	if ('selected' in base && 'selected' in mine && 'selected' in theirs) {
		const sides: [string[], string[], string[]] = [base.selected, mine.selected, theirs.selected];
		const { selected, isContested } = mergeSelected(sides, rules);
		return { answer: { ...mine, selected }, isContested };
	}
	return { answer: mine, isContested: true };
}

/** An answer in its normal form, to be compared. */
export function normalAnswer(answer: Answer, rules: MergeRules): Answer {
	return mergeAnswers({ base: answer, mine: answer, theirs: answer }, rules).answer;
}

/** Whether two answers say the same. */
export function isSameAnswer(a: Answer, b: Answer, rules: MergeRules): boolean {
	return JSON.stringify(normalAnswer(a, rules)) === JSON.stringify(normalAnswer(b, rules));
}

function tokensOf(marks: readonly Range[]): Set<number> {
	return new Set(
		marks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))
	);
}

function mergeSets<T>(base: Set<T>, mine: Set<T>, theirs: Set<T>): Set<T> {
	const merged = new Set(theirs);
	for (const one of mine) if (!base.has(one)) merged.add(one);
	for (const one of base) if (!mine.has(one)) merged.delete(one);
	return merged;
}

type Choices<V extends string = string> = Record<string, V | undefined>;

function mergeChoices<V extends string>(base: Choices<V>, mine: Choices<V>, theirs: Choices<V>) {
	const questions = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].sort();
	const choices: Record<string, V> = {};
	let isContested = false;
	for (const id of questions) {
		const hasMine = mine[id] !== base[id];
		const choice = hasMine ? mine[id] : theirs[id];
		if (choice !== undefined) choices[id] = choice;
		if (hasMine && theirs[id] !== base[id] && theirs[id] !== mine[id]) isContested = true;
	}
	return { choices, isContested };
}

/** Options are a set; those of which one can be chosen are a question. */
function mergeSelected(
	[base, mine, theirs]: [string[], string[], string[]],
	{ oneOf }: MergeRules
) {
	const free = (ids: string[]) => new Set(ids.filter((id) => !oneOf.includes(id)));
	const one = (ids: string[]): Choices => ({ one: ids.find((id) => oneOf.includes(id)) });
	const { choices, isContested } = mergeChoices(one(base), one(mine), one(theirs));
	const chosen = mergeSets(free(base), free(mine), free(theirs));
	return { selected: [...chosen, ...Object.values(choices)].sort(), isContested };
}
