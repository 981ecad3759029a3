import fc from 'fast-check';
import { z } from 'zod';

type Json = z.core.JSONSchema.JSONSchema;

/** Values that a schema may take as input: what `transform` and `refine` ask for is left to chance. */
export function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
	return fromJson(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json);
}

function fromJson(json: Json | boolean | undefined): fc.Arbitrary<unknown> {
	if (json === undefined || typeof json === 'boolean') return fc.jsonValue({ maxDepth: 1 });
	if ('const' in json) return fc.constant(json.const);
	if (json.enum) return fc.constantFrom(...json.enum);
	const some = json.anyOf ?? json.oneOf;
	if (some) return fc.oneof(...(some as Json[]).map(fromJson));
	if (json.allOf) return fromJson((json.allOf as Json[])[0]);
	switch (json.type) {
		case 'string':
			return textOf(json);
		case 'integer':
			return fc.integer({ min: within(json.minimum, -9), max: within(json.maximum, 60_000) });
		case 'number':
			return fc.double({ min: within(json.minimum, -9), max: within(json.maximum, 60_000) });
		case 'boolean':
			return fc.boolean();
		case 'null':
			return fc.constant(null);
		case 'array':
			return fc.array(fromJson(json.items as Json), {
				minLength: Math.min(json.minItems ?? 0, 3),
				maxLength: Math.min(json.maxItems ?? 3, 3)
			});
		case 'object':
			return objectOf(json);
		default:
			return fc.jsonValue({ maxDepth: 1 });
	}
}

const within = (limit: number | undefined, fallback: number) =>
	Math.max(-(2 ** 31), Math.min(2 ** 31, limit ?? fallback));

function textOf({ format, pattern, minLength = 0, maxLength = 60 }: Json): fc.Arbitrary<string> {
	if (format === 'uuid') return fc.uuid({ version: 4 });
	if (format === 'date')
		return fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
	if (format === 'email') return fc.constant('ana@school.example');
	if (format === 'uri') return fc.constant('https://paper.example/a');
	if (pattern) return fc.stringMatching(new RegExp(pattern, 'u'));
	const limits = { minLength: Math.min(minLength, 60), maxLength: Math.min(maxLength, 60) };
	return fc.oneof(fc.string(limits), fc.constantFrom('Ana', 'yes', '1', '2026-12-01T10:00'));
}

function objectOf(json: Json): fc.Arbitrary<unknown> {
	const fields = Object.entries((json.properties ?? {}) as Record<string, Json>).map(
		([name, field]) => [name, fromJson(field)] as const
	);
	if (fields.length === 0 && json.additionalProperties)
		return fc.dictionary(
			fc.string({ maxLength: 12 }),
			fromJson(json.additionalProperties as Json),
			{
				maxKeys: 4
			}
		);
	const required = new Set(json.required ?? []);
	const model = Object.fromEntries(fields);
	return fc.record(model, { requiredKeys: [...required].filter((name) => name in model) });
}
