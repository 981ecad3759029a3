import { z } from 'zod';
import file from './accessibility.json';
import { namedTest } from './named-test';
import { parseContent } from './parse-content';

const criterion = z.strictObject({
	number: z.string().regex(/^[1-4]\.\d\.\d{1,2}$/),
	level: z.enum(['A', 'AA']),
	name: z.string().min(1),
	/** "none": there is nothing here that it speaks of. */
	state: z.enum(['supports', 'partly', 'none']),
	how: z.string().min(1),
	tests: z.array(namedTest),
	/** What a person tried, with what, and when; null while nobody has. */
	byHand: z.string().min(1).nullable()
});

export type Criterion = z.infer<typeof criterion>;

/** How the site stands to each criterion of WCAG 2.2, levels A and AA. */
export function readCriteria(): Criterion[] {
	return parseContent(z.array(criterion), './accessibility.json', file);
}
