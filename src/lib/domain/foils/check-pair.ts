import type { Theme } from '../theme';
import type { FoilPair, FoilSentence } from './foil';

/** The longer member may have a quarter more characters and words than the shorter one. */
const LONGEST = 1.25;

/** Everything that keeps a matched pair from being used; empty when it is sound. */
export function checkPair(pair: FoilPair, themes: readonly Theme[]): string[] {
	const problems = [...checkMember('signal', pair.signal), ...checkMember('foil', pair.foil)];
	if (!themes.some(({ id }) => id === pair.theme)) problems.push(`no theme "${pair.theme}"`);
	if (pair.element === 'loaded' && !pair.favors)
		problems.push('it does not say which side it favors');
	if (pair.element !== 'loaded' && pair.favors) problems.push('only loaded pairs favor a side');
	for (const [unit, measure] of MEASURES) {
		const [shorter = 0, longer = 0] = [pair.signal, pair.foil]
			.map(({ text }) => measure(text))
			.sort((a, b) => a - b);
		if (longer > shorter * LONGEST)
			problems.push(`${longer} against ${shorter} ${unit}: lengths differ by more than 25 %`);
	}
	return problems;
}

const MEASURES: [string, (text: string) => number][] = [
	['characters', (text) => text.length],
	['words', (text) => text.trim().split(/\s+/).length]
];

function checkMember(name: string, { text, tested = [], why }: FoilSentence): string[] {
	const problems = tested
		.filter((words) => !text.includes(words))
		.map((words) => `the ${name} does not have the tested words “${words}”`);
	if (!/[.?!][’”")\]]?$/.test(why.trim()))
		problems.push(`the reason for the ${name} is not a whole sentence`);
	return problems;
}
