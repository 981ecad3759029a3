import { findSources } from '../drafting/sources/find-sources';
import { wordsOf } from '../drafting/words';
import type { ResolvedSpan } from '../keys/resolve-key';
import { seededRandom, shuffle, type Random } from '../random';
import type { TextDocument } from '../text/document';
import { overlaps } from '../text/range';
import { sentenceOfToken, tokensOf } from '../text/sentence-of';
import { NONE, type MatchClaim, type MatchExercise } from './exercise';
import { speakersOf, type SpeakerSpans } from './voices';

/** A third of the claims have no source where the text allows, so that "none" is a real answer. */
const SIZE = { sourced: 4, unsourced: 2, unused: 2 };

interface MatchMaterial {
	document: TextDocument;
	spans: readonly ResolvedSpan[];
	seed: string;
}

/** Match claims to who says so; null when the article has too few sources for a choice. */
export function matchClaims({ document, spans, seed }: MatchMaterial): MatchExercise | null {
	const random = seededRandom(`${seed}:match`);
	const speakers = speakersOf(spans);
	const claims = spans.filter((span) => span.element === 'claim' && span.status === 'required');
	const sourced = shuffle(claims, random).flatMap((claim) => {
		const saying = speakers.filter((speaker) => speaker.claims.includes(claim.id));
		return saying.length === 1 && saying[0] ? [{ claim, speaker: saying[0] }] : [];
	});
	const chosen = inTurns(sourced).slice(0, SIZE.sourced);
	const plain = shuffle(claims, random)
		.filter((claim) => isUnsourced(document, claim, speakers))
		.slice(0, SIZE.unsourced);
	const used = [...new Set(chosen.map(({ speaker }) => speaker.speaker))];
	const unused = unusedNames(spans, speakers, used, random);
	if (chosen.length < 2 || unused.length === 0) return null;

	const targets = [...used, ...unused].sort().map((name, i) => ({ id: `t${i + 1}`, name }));
	const targetOf = (name: string) => targets.find((target) => target.name === name)?.id ?? NONE;
	const asked = [
		...chosen.map(({ claim, speaker }) => ({
			...placeOf(claim),
			target: targetOf(speaker.speaker),
			why: speaker.spans.find(({ supports }) => supports?.includes(claim.id))?.why ?? null
		})),
		...plain.map((claim) => ({ ...placeOf(claim), target: NONE, why: null }))
	].sort((a, b) => a.at.start - b.at.start);
	return { kind: 'match', id: 'match', claims: asked.map(withId), targets };
}

const placeOf = ({ at, id }: ResolvedSpan) => ({ at, spanId: id });
const withId = (claim: Omit<MatchClaim, 'id'>, i: number): MatchClaim => ({
	id: `c${i + 1}`,
	...claim
});

/** Different speakers first, so that one loud voice does not fill the exercise. */
function inTurns<T extends { speaker: SpeakerSpans }>(pairs: readonly T[]): T[] {
	const seen = new Map<string, number>();
	return pairs
		.map((pair) => {
			const turn = seen.get(pair.speaker.speaker) ?? 0;
			seen.set(pair.speaker.speaker, turn + 1);
			return { pair, turn };
		})
		.sort((a, b) => a.turn - b.turn)
		.map(({ pair }) => pair);
}

/** No speaker supports it, and nobody is said to say anything in its sentence, keyed or not. */
function isUnsourced(
	document: TextDocument,
	claim: ResolvedSpan,
	speakers: readonly SpeakerSpans[]
): boolean {
	const whole = sentenceOfToken(document, claim.at.start);
	const sentence = tokensOf(whole);
	if (findSources(wordsOf(document, whole)).length > 0) return false;
	return speakers.every(
		({ claims, spans }) =>
			!claims.includes(claim.id) && spans.every(({ at }) => !overlaps(at, sentence))
	);
}

/** Speakers of other claims, then those who are only mentioned. */
function unusedNames(
	spans: readonly ResolvedSpan[],
	speakers: readonly SpeakerSpans[],
	used: readonly string[],
	random: Random
): string[] {
	const others = speakers.map(({ speaker }) => speaker).filter((name) => !used.includes(name));
	const mentioned = spans
		.filter((span) => span.element === 'source' && span.status === 'decoy')
		.map(({ quote }) => quote)
		.filter((quote) => !speakers.some(({ speaker }) => isSameName(speaker, quote)));
	const names = [...shuffle(others, random), ...shuffle([...new Set(mentioned)], random)];
	return names.slice(0, SIZE.unused);
}

/** "ICE" and "Immigration and Customs Enforcement (ICE)" would be two names for one target. */
function isSameName(a: string, b: string): boolean {
	const [one, other] = [a.toLowerCase(), b.toLowerCase()];
	return one.includes(other) || other.includes(one);
}
