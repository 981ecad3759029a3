import { shuffle, type Random } from '../random';

/** The most groups that a class may be dealt into at once. */
export const MAX_DEALT = 12;

/** Learners dealt like cards into so many groups: sizes differ by one at most. */
export function dealGroups(learners: readonly string[], count: number, random: Random): string[][] {
	const groups = Array.from({ length: count }, (): string[] => []);
	for (const [place, learner] of shuffle(learners, random).entries())
		groups[place % count]?.push(learner);
	return groups;
}

/** Names for new groups that the class has not yet: "Group 1", "Group 2", … */
export function nameGroups(
	count: number,
	taken: ReadonlySet<string>,
	nameOf: (n: number) => string
): string[] {
	const names: string[] = [];
	for (let n = 1; names.length < count; n++) if (!taken.has(nameOf(n))) names.push(nameOf(n));
	return names;
}
