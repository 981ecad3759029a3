import { z } from 'zod';

/** A test that bears a sentence out: its file from the top of the project, and its title. */
export const namedTest = z.strictObject({
	file: z.string().regex(/^(src|tests)\/[\w/.-]+\.(test|spec)\.ts$/),
	title: z.string().min(1)
});

export type NamedTest = z.infer<typeof namedTest>;
