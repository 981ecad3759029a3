import { z } from 'zod';
import type { RouteAsk } from '../route-asks';

const MODULES: Record<string, Record<string, unknown>> = import.meta.glob(
	[
		'/src/lib/forms/*-{form,forms,file}.ts',
		'/src/lib/server/http/*-{file,request}.ts',
		'/src/lib/server/db/stored-*.ts',
		'!**/*.test.ts'
	],
	{ eager: true }
);

/** Every zod schema of forms, bodies and files, by the name under which a route imports it. */
export function readSchemas(): Map<string, z.ZodType> {
	const found = new Map<string, z.ZodType>();
	for (const [file, module] of Object.entries(MODULES))
		for (const [key, value] of Object.entries(module))
			// Forms of one name exist twice: both are tried.
			if (value instanceof z.ZodType) found.set(found.has(key) ? `${key} ${file}` : key, value);
	return found;
}

/** The schemas that the text of an action names; where it names none, those of its whole file. */
export function schemasOf(
	{ text }: RouteAsk,
	source: string,
	schemas: Map<string, z.ZodType>
): z.ZodType[] {
	const namedIn = (code: string) =>
		[...schemas].flatMap(([key, schema]) =>
			new RegExp(`\\b${key.split(' ')[0]}\\b`).test(code) ? [schema] : []
		);
	const own = namedIn(text);
	return own.length > 0 ? own : namedIn(source);
}
