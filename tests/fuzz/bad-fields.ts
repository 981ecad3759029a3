import fc from 'fast-check';
import { nastyText, strangeName } from './nasty';

export type Field = [name: string, value: string];

const HOW = ['replace', 'replace', 'replace', 'drop', 'double', 'rename', 'add', 'swap'] as const;

export const fieldChange = fc.record({
	how: fc.constantFrom(...HOW),
	at: fc.nat(40),
	text: nastyText,
	name: strangeName
});
type FieldChange = typeof fieldChange extends fc.Arbitrary<infer T> ? T : never;

/** The fields of a form, as a page would never send them; `ids` are real ones of somebody else. */
export function changeFields(
	fields: Field[],
	changes: readonly FieldChange[],
	ids: readonly string[]
): Field[] {
	return changes.reduce((before, { how, at, text, name }) => {
		const i = at % Math.max(1, before.length);
		const one = before[i];
		if (!one || how === 'add') return [...before, [name, text] satisfies Field];
		if (how === 'drop') return before.toSpliced(i, 1);
		if (how === 'double') return [...before, [one[0], text] satisfies Field];
		if (how === 'rename') return before.with(i, [name, one[1]]);
		return before.with(i, [one[0], how === 'swap' ? (ids[at % ids.length] ?? '') : text]);
	}, fields);
}

/** A generated value as fields of a form: a list is a field that occurs more than once. */
export function asFields(value: unknown): Field[] {
	return Object.entries(Object(value)).flatMap(([name, one]) =>
		(Array.isArray(one) ? one : [one])
			.filter((part) => part !== undefined)
			.map((part): Field => [name, typeof part === 'object' ? JSON.stringify(part) : String(part)])
	);
}
