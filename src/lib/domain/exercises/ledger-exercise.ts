import type { ResolvedSpan } from '../keys/resolve-key';
import type { TextDocument } from '../text/document';
import type { Range } from '../text/range';
import { sentenceOfToken, tokensOf } from '../text/sentence-of';
import type { LedgerExercise } from './exercise';
import { speakersOf, type SpeakerSpans } from './voices';

/** A ledger of one voice shows no balance. */
const MIN_VOICES = 2;

interface LedgerMaterial {
	document: TextDocument;
	spans: readonly ResolvedSpan[];
}

/** The voices of an article and what each gets; null when fewer than two speak. */
export function sourceLedger({ document, spans }: LedgerMaterial): LedgerExercise | null {
	const speakers = speakersOf(spans);
	if (speakers.length < MIN_VOICES) return null;
	const claims = spans.filter(({ element, status }) => element === 'claim' && status !== 'decoy');
	const sentencesOf = (places: readonly Range[]) =>
		new Map(
			places.map(({ start }) => {
				const sentence = sentenceOfToken(document, start);
				return [sentence.firstToken, tokensOf(sentence)] as const;
			})
		);
	const heardIn = (speaker: SpeakerSpans) =>
		sentencesOf([
			...speaker.spans.map(({ at }) => at),
			...claims.filter(({ id }) => speaker.claims.includes(id)).map(({ at }) => at)
		]);
	const heard = speakers.map(heardIn);
	const all = sentencesOf(claims.map(({ at }) => at));
	const unsourced = [...all].filter(([first]) => heard.every((own) => !own.has(first)));
	return {
		kind: 'ledger',
		id: 'ledger',
		voices: speakers.map(({ speaker, namedAs, stake }, i) => ({
			id: `v${i + 1}`,
			...{ speaker, namedAs, stake },
			words: countWords(heard[i] ?? [])
		})),
		unsourcedWords: countWords(unsourced)
	};
}

function countWords(sentences: Iterable<readonly [number, Range]>): number {
	return [...sentences].reduce((sum, [, { start, end }]) => sum + end - start, 0);
}
