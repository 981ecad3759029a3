import type { KeySpan, Stake } from '../keys/key';
import type { ResolvedSpan } from '../keys/resolve-key';

/** How far a voice can be traced: to a person, to a body or document, or to nobody. */
export type NamedAs = 'person' | 'body' | 'no';

/** All that one speaker is quoted with in an article. */
export interface SpeakerSpans {
	speaker: string;
	namedAs: NamedAs;
	stake: Stake;
	spans: ResolvedSpan[];
	/** Ids of the claims that these words support. */
	claims: string[];
}

const PERSONS: readonly KeySpan['kind'][] = ['named-official', 'named-expert-or-advocate'];
const NOBODY: readonly KeySpan['kind'][] = ['anonymous', 'vague'];

/**
 * Who speaks in an article, in the order in which they first appear. Whoever is a source only
 * in a debatable reading is left out.
 */
export function speakersOf(spans: readonly ResolvedSpan[]): SpeakerSpans[] {
	const sources = spans
		.filter((span) => span.element === 'source' && span.status !== 'decoy')
		.sort((a, b) => a.at.start - b.at.start);
	const bySpeaker = new Map<string, ResolvedSpan[]>();
	for (const span of sources) {
		const speaker = span.speaker ?? span.quote;
		bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), span]);
	}
	return [...bySpeaker]
		.filter(([, own]) => own.some(({ status }) => status !== 'debatable'))
		.map(([speaker, own]) => ({
			speaker,
			namedAs: namedAs(own.map(({ kind }) => kind)),
			stake: own[0]?.stake ?? 'unknown',
			spans: own,
			claims: [...new Set(own.flatMap(({ supports }) => supports ?? []))]
		}));
}

function namedAs(kinds: readonly string[]): NamedAs {
	if (kinds.some((kind) => PERSONS.includes(kind))) return 'person';
	return kinds.every((kind) => NOBODY.includes(kind)) ? 'no' : 'body';
}
