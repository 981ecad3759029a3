import { z } from 'zod';
import { namedTest } from './named-test';
import { parseContent } from './parse-content';
import rulesFile from './security/rules.json';
import threatsFile from './security/threats.json';

const words = z.string().min(1);

const actor = z.strictObject({
	id: z.string().regex(/^[a-z-]+$/),
	name: words,
	who: words,
	threats: z
		.array(
			z.strictObject({
				what: words,
				done: words,
				tests: z.array(namedTest),
				/** What remains; null where we know of nothing. */
				left: words.nullable()
			})
		)
		.min(1)
});

const model = z.strictObject({
	assets: z.array(z.strictObject({ name: words, why: words })).min(1),
	actors: z.array(actor).min(1),
	/** What an installation has to do itself. */
	must: z.array(z.strictObject({ name: words, what: words })).min(1)
});

const table = z
	.strictObject({
		id: z.string().regex(/^[a-z-]+$/),
		title: words,
		heads: z.array(words).min(2),
		rows: z.array(z.array(z.string()))
	})
	.refine(({ heads, rows }) => rows.every((row) => row.length === heads.length), {
		error: 'a row has another number of cells than the table has headings'
	});

export type ThreatModel = z.infer<typeof model>;
export type RuleTable = z.infer<typeof table>;

/** What could happen, by whom, and what stands against it. */
export function readThreats(): ThreatModel {
	return parseContent(model, './security/threats.json', threatsFile);
}

/** The rules that other pages and requirements refer to: limits, sessions, logs. */
export function readRules(): RuleTable[] {
	return parseContent(z.array(table), './security/rules.json', rulesFile);
}
