import { z } from 'zod';
import numbersFile from './asvs/numbers.json';
import { namedTest } from './named-test';
import { parseContent } from './parse-content';

// The requirements are OWASP's (ASVS 5.0, CC BY-SA 4.0): numbers and levels alone are taken from it.
const number = z.string().regex(/^\d+\.\d+\.\d+$/);

const row = z.strictObject({
	number,
	/** What it is about, in our words. */
	about: z.string().min(1),
	/** "host": the installation has to see to it. */
	state: z.enum(['met', 'partly', 'host', 'unmet']),
	how: z.string().min(1),
	tests: z.array(namedTest)
});

const chapter = z.strictObject({
	chapter: z.int(),
	title: z.string().min(1),
	rows: z.array(row),
	/** What does not apply, and why: one reason a section. */
	outside: z.array(z.strictObject({ numbers: z.array(number).min(1), why: z.string().min(1) }))
});

export type Chapter = z.infer<typeof chapter>;
export type State = z.infer<typeof row>['state'];

const files = import.meta.glob<unknown>('./asvs/v*.json', { import: 'default', eager: true });

/** The chapters in their order; throws with file and field when one is wrong. */
export function readChapters(): Chapter[] {
	return Object.entries(files)
		.map(([path, file]) => parseContent(chapter, path, file))
		.sort((one, other) => one.chapter - other.chapter);
}

const list = z.array(z.int());
const numbers = z.record(z.string().regex(/^\d+\.\d+$/), z.strictObject({ '1': list, '2': list }));

/** Every requirement of levels 1 and 2, with its level. */
export function readLevels(): Map<string, 1 | 2> {
	const sections = Object.entries(parseContent(numbers, './asvs/numbers.json', numbersFile));
	return new Map(
		sections.flatMap(([section, levels]) =>
			([1, 2] as const).flatMap((level) =>
				levels[level].map((at) => [`${section}.${at}`, level] as const)
			)
		)
	);
}
