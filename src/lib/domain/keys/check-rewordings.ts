import { FAULTS, type KeySpan } from './key';

/**
 * Everything wrong with the rewordings of a span: with the neutral wording they make a choice of
 * four, so there is one a fault, each another text.
 */
export function checkRewordings(span: KeySpan): string[] {
	const { element, status, neutral, rewordings, quote } = span;
	if (!rewordings) return [];
	if (element !== 'loaded' || status === 'decoy') return ['only a loaded term has rewordings'];
	if (!neutral) return ['rewordings need a neutral wording beside them'];
	const problems = FAULTS.filter(
		(fault) => rewordings.filter((rewording) => rewording.fault === fault).length !== 1
	).map((fault) => `it needs exactly one rewording of the fault "${fault}"`);
	const texts = [quote, neutral, ...rewordings.map(({ text }) => text)];
	if (new Set(texts.map((text) => text.toLowerCase())).size < texts.length)
		problems.push('two of its wordings are the same');
	for (const { text, why } of rewordings)
		if (!/[.?!][’”")\]]?$/.test(why.trim()))
			problems.push(`the reason for “${text}” is not a whole sentence`);
	return problems;
}
