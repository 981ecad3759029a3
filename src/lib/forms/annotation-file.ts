import { z } from 'zod';

const MOST = { annotations: 500, parts: 20 };

/** One or a list of them; what cannot be read is left out, not the whole file. */
const list = <T extends z.ZodType>(item: T) =>
	z.unknown().transform((given): z.output<T>[] =>
		(Array.isArray(given) ? given : given === undefined || given === null ? [] : [given])
			.slice(0, MOST.parts)
			.flatMap((one: unknown) => {
				const read = item.safeParse(one);
				return read.success ? [read.data] : [];
			})
	);

const quote = z.looseObject({
	type: z.literal('TextQuoteSelector').optional(),
	exact: z.string().min(1).max(60_000),
	prefix: z.string().max(2000).optional(),
	suffix: z.string().max(2000).optional()
});
const position = z.looseObject({
	type: z.literal('TextPositionSelector').optional(),
	start: z.int().min(0),
	end: z.int().min(0)
});
/** Others, such as those that count bytes, say nothing about a text. */
const selector = z.union([
	quote.transform(({ exact, prefix, suffix }) => ({ exact, prefix, suffix })),
	position.transform(({ start, end }) => ({ start, end }))
]);

const target = z.looseObject({ selector: list(selector).default([]) });

const body = z.union([
	z
		.string()
		.max(2000)
		.transform((value) => ({ value, purpose: '' })),
	z
		.looseObject({ value: z.string().max(2000), purpose: z.string().default('') })
		.transform(({ value, purpose }) => ({ value, purpose }))
]);

const annotation = z
	.looseObject({
		body: list(body).default([]),
		bodyValue: list(body).default([]),
		target: list(target).default([])
	})
	.transform(({ body, bodyValue, target }) => ({
		body: [...body, ...bodyValue],
		target: target.find(({ selector }) => selector.length > 0) ?? { selector: [] }
	}))
	// One that is no annotation counts as one that is not found.
	.catch({ body: [], target: { selector: [] } });

/** W3C Web Annotations, as far as places of a text are read from them: a page, a list, or one. */
export const annotationFile = z.union([
	z
		.looseObject({ items: z.array(annotation).max(MOST.annotations) })
		.transform(({ items }) => items),
	z.array(annotation).max(MOST.annotations),
	z.looseObject({ target: z.unknown() }).transform((one) => [annotation.parse(one)])
]);

export type ReadAnnotation = z.output<typeof annotation>;
