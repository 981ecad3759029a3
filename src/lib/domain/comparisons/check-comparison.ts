import type { Comparison, Option } from './comparison';

/** Everything that keeps a comparison from being used; `texts` holds the articles by slug. */
export function checkComparison(
	comparison: Comparison,
	texts: ReadonlyMap<string, string>
): string[] {
	const { passages, similarities, differences, rule } = comparison;
	const problems = passages.flatMap(({ article, quote }, index) => {
		const text = texts.get(article);
		const passage = index === 0 ? 'the first passage' : 'the second passage';
		if (text === undefined) return [`${passage} is from "${article}", which is no article`];
		return text.includes(quote) ? [] : [`${passage} is not an exact part of its article`];
	});
	if (passages[0].article === passages[1].article)
		problems.push('both passages are from one article');
	if (countRight(rule) !== 1) problems.push(`${countRight(rule)} rules are right: it must be one`);
	for (const [name, options] of Object.entries({ similarities, differences })) {
		const right = countRight(options);
		if (right < 2 || right > 3)
			problems.push(`${right} ${name} are right: it must be two or three`);
	}
	return problems;
}

function countRight(options: readonly Option[]): number {
	return options.filter(({ correct }) => correct).length;
}
