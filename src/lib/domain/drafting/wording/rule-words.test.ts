import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLibrary } from '$content/library';
import { canonicalText } from '../../text/canonical-text';
import { splitDocument } from '../../text/split-document';
import { CLAIM_FEATURES } from '../claims/claim-features';
import { draftAll } from '../draft';
import { ruleWords } from './rule-words';

const FOLDER = 'src/lib/domain/drafting';
const GENERAL = new Set(
	['claim', 'source', 'loaded', 'context', 'question', ''].map((element) =>
		ruleWords(`${element}.no-such-rule`)
	)
);

/** The rules that stand in the source of the engine. */
function writtenRules(): string[] {
	const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter(
		({ name, parentPath }) => /(?<!\.test)\.ts$/.test(name) && !parentPath.includes('/wording')
	);
	return files.flatMap(({ name, parentPath }) =>
		[
			...readFileSync(`${parentPath}/${name}`, 'utf8').matchAll(
				/['"`]((?:claim|source|loaded|context|question)\.[a-z][\w-]*)['"`]/gi
			)
		].map(([, rule]) => rule ?? '')
	);
}

const RULES = [
	...new Set([
		...writtenRules(),
		...CLAIM_FEATURES.map((feature) => `claim.${feature}`),
		...['neutral', 'doubting', 'endorsing', 'evidential'].map((strength) => `source.${strength}`),
		...['loaded.listed', 'loaded.quoted'],
		...['question.answered-in-text', 'question.side-question'],
		...readLibrary().flatMap(({ raw }) =>
			draftAll(splitDocument(canonicalText(raw))).map(({ rule }) => rule)
		)
	])
];

it.each(RULES)('%s has plain words of its own, in one short sentence', (rule) => {
	const words = ruleWords(rule);
	expect(GENERAL).not.toContain(words);
	expect(words).toMatch(/^[“\p{Lu}][^.]*\.$/u);
	expect(words.split(' ').length).toBeLessThanOrEqual(16);
});

it('no two rules share their words', () => {
	expect(new Set(RULES.map(ruleWords)).size).toBe(RULES.length);
});

it('a rule that is not known has general words, whatever its name', () => {
	for (const rule of ['claim.new', 'nothing', '', 'constructor', 'toString.x', '__proto__'])
		expect(ruleWords(rule)).toMatch(/^\p{Lu}.*\.$/u);
});
