import type { Suggestion } from '../suggestion';

const PRONOUN = /^(he|she|i)$|^(they|we)$|^(it)$/i;
const NAME = /\p{Lu}[\p{L}’'-]+$/u;
/** What hardly names anybody introduces nobody. */
const DOUBTFUL = 0.5;
const THINGS = ['document-or-data', 'media-outlet', 'social-media', 'agency'];

/**
 * Whoever was introduced keeps the kind: a pronoun takes that of the last source it can stand for, a surname
 * that of the first who bore it. Sources come in the order of the text.
 */
export function resolveSpeakers(sources: readonly Suggestion[], text: string): Suggestion[] {
	const kinds = new Map<string, string>();
	const last: { one?: string; several?: string; thing?: string } = {};
	return sources.map((source) => {
		if (source.confidence <= DOUBTFUL) return source;
		const quote = text.slice(source.start, source.end);
		const name = NAME.exec(quote)?.[0];
		const [pronoun, one, several] = PRONOUN.exec(quote) ?? [];
		const meant = one ? last.one : several ? last.several : last.thing;
		const kind = (pronoun ? meant : name && kinds.get(name)) ?? source.kind;
		if (name && !kinds.has(name)) kinds.set(name, kind);
		if (THINGS.includes(kind)) last.thing = kind;
		else last[kind === 'vague' ? 'several' : 'one'] = kind;
		return { ...source, kind };
	});
}
