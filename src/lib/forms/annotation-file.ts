import { z } from 'zod';

const selector = z.looseObject({
	type: z.string().optional(),
	start: z.int().min(0).optional(),
	end: z.int().min(0).optional(),
	exact: z.string().max(60_000).optional(),
	prefix: z.string().max(2000).optional(),
	suffix: z.string().max(2000).optional()
});

const list = <T extends z.ZodType>(item: T) =>
	z
		.union([item, z.array(item).max(20)])
		.transform((given): z.output<T>[] =>
			Array.isArray(given) ? (given as z.output<T>[]) : [given as z.output<T>]
		);

const body = z.union([
	z.string().transform((value) => ({ value, purpose: '' })),
	z.looseObject({ value: z.string().max(2000).default(''), purpose: z.string().default('') })
]);

const annotation = z.looseObject({
	body: list(body).default([]),
	target: z.looseObject({ selector: list(selector) })
});

/** W3C Web Annotations, as far as places of a text are read from them: a page, a list, or one. */
export const annotationFile = z.union([
	z.looseObject({ items: z.array(annotation).max(500) }).transform(({ items }) => items),
	z.array(annotation).max(500),
	annotation.transform((one) => [one])
]);

export type ReadAnnotation = z.output<typeof annotation>;
