import type { Sentence, TextDocument } from '../../text/document';
import type { Suggestion } from '../suggestion';
import { contains, type Range } from '../../text/range';
import { quotationsIn } from '../wording/quotation-at';
import { introductions, type Introduction } from './introductions';
import { kindOfKnown } from './source-kind';
import { sourceStake } from './source-stake';

const PRONOUN = /^(?:(she|he)|(they)|(it))$/i;
/** Whoever writes, or is quoted: no source that a reader could tell apart. */
const FIRST_PERSON = /^(?:i|we|you)$/i;
// Only from where a word begins: otherwise each letter of a long one is tried as its beginning.
const LAST_WORD = /(?=[\p{L}\d])(?<![\p{L}\d][’'-]*)([\p{L}\d][\p{L}\d’'-]*?)(?:['’]s?)?$/u;
/** What hardly names anybody introduces nobody. */
const DOUBTFUL = 0.5;
/** Who has spoken before is less worth a place than who has not. */
const LESS_NEW = 0.03;
const THINGS = ['document-or-data', 'media-outlet', 'social-media', 'agency'];
const FEMALE = /\b(she|mrs|ms|(?:spokes|chair|congress)woman)\b/i;
const MALE = /\b(he|mr|(?:spokes|chair|congress)man)\b/i;

/** Whoever a source is found to be. */
interface Speaker {
	kind: string;
	about?: string;
	speaker?: string;
}

/**
 * Sources with what the whole text tells about them: a name has what was told wherever it stands, a pronoun is
 * the last source it can stand for. Sources come in the order of the text. Who is quoted inside somebody’s
 * quotation is a doubtful source.
 */
export function resolveSpeakers(
	document: TextDocument,
	sources: readonly Suggestion[]
): Suggestion[] {
	const known = introductions(document);
	const heard = new Map<string, number>();
	const isInside = insideQuotations(document);
	const last: { one?: Speaker; several?: Speaker; thing?: Speaker } = {};
	return sources.map((source) => {
		const naming = document.text.slice(source.start, source.end);
		if (source.confidence <= DOUBTFUL) return withStake(source, naming);
		if (FIRST_PERSON.test(naming) || isInside(source.cue))
			return withStake({ ...source, confidence: DOUBTFUL }, naming);
		const [pronoun, one, several] = PRONOUN.exec(naming) ?? [];
		const meant = one
			? sameSex(subjectBefore(document, source, known) ?? last.one, one)
			: several
				? last.several
				: last.thing;
		const found = pronoun
			? (meant ?? (several ? { kind: 'vague' } : source))
			: introduced(source, naming, known);
		const { kind, about, speaker = pronoun ? undefined : naming } = found;
		const full = { kind, ...(about && { about }), ...(speaker && { speaker }) };
		if (THINGS.includes(kind)) last.thing = full;
		else if (kind === 'vague') last.several = full;
		// Who was "she" once is never "he".
		else last.one = one ? { ...full, about: `${about ?? ''} ${one}`.trim() } : full;
		const before = heard.get(full.speaker ?? naming) ?? 0;
		heard.set(full.speaker ?? naming, before + 1);
		const confidence = source.confidence - LESS_NEW * Math.min(before, 5);
		return withStake({ ...source, ...full, confidence }, naming);
	});
}

/** Words at the head of a sentence in which its subject stands. */
const HEAD = 3;
/** Longer sentences are looked at no further. */
const LONGEST = 40;

/** The only person named in this sentence before a place, or else the one with whom the last began. */
function subjectBefore(
	document: TextDocument,
	{ start }: Suggestion,
	known: ReadonlyMap<string, Introduction>
): Speaker | undefined {
	const here = sentenceAt(document, start);
	const own = personsIn(document, known, document.sentences[here], { before: start });
	const [only, ...others] = new Set(own);
	if (only && others.length === 0) return asSpeaker(only);
	const [first] = personsIn(document, known, document.sentences[here - 1], { most: HEAD });
	return first && asSpeaker(first);
}

const asSpeaker = (person: Introduction): Speaker => ({
	kind: kindOfKnown(person.name, person) ?? 'named-expert-or-advocate',
	...{ about: person.about, speaker: person.name }
});

/** Persons that the text introduces by two names, among the first words of a sentence. */
function personsIn(
	{ text, tokens }: TextDocument,
	known: ReadonlyMap<string, Introduction>,
	sentence: Sentence | undefined,
	{ before = Infinity, most = LONGEST }: { before?: number; most?: number }
): Introduction[] {
	if (!sentence) return [];
	return tokens
		.slice(sentence.firstToken, Math.min(sentence.firstToken + most, sentence.endToken))
		.filter((token) => token.end <= before)
		.map((token) => text.slice(token.start, token.end).replace(/['’]s?$/, ''))
		.flatMap((word) => (/^\p{Lu}/u.test(word) ? (known.get(word) ?? []) : []))
		.filter(({ name, isBody, isShared }) => !isBody && !isShared && /^\p{Lu}.* /u.test(name));
}

/** The number of the last sentence that begins before a place. */
function sentenceAt({ sentences }: TextDocument, at: number): number {
	let [low, high] = [0, sentences.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** The last speaker, unless the text tells that a pronoun cannot stand for that one. */
function sameSex(last: Speaker | undefined, pronoun: string): Speaker | undefined {
	const told = `${last?.speaker ?? ''} ${last?.about ?? ''}`;
	const isOther =
		(/^she$/i.test(pronoun) && MALE.test(told) && !FEMALE.test(told)) ||
		(/^he$/i.test(pronoun) && FEMALE.test(told) && !MALE.test(told));
	return isOther ? undefined : last;
}

function introduced(
	source: Suggestion,
	naming: string,
	known: ReadonlyMap<string, Introduction>
): Speaker {
	if (THINGS.includes(source.kind) && source.kind !== 'agency') return source;
	const bare = naming.replace(/^the | (?:of|from|at|with) .*$/gi, '');
	const found =
		known.get(naming.replace(/^the /i, '')) ??
		known.get(bare) ??
		known.get(LAST_WORD.exec(bare)?.[1] ?? '');
	const kind = found && (kindOfKnown(naming, found) ?? bornBy(source, naming));
	if (!kind) return source;
	return {
		kind,
		about: found.about,
		speaker: found.isShared || !/\s/.test(found.name) ? naming : found.name
	};
}

/** "Democratic presidential candidate Bernie Sanders" is more than a name, and still a person. */
const bornBy = ({ kind }: Suggestion, naming: string) =>
	/^named-/.test(kind) && /\s\p{Lu}[\p{L}’'-]*$/u.test(naming) ? kind : null;

const withStake = (source: Suggestion, naming: string): Suggestion => ({
	...source,
	stake: sourceStake(source.kind, naming, source.about)
});

/** Whether reporting words stand in a quotation ("He told me that they said"), asked in the order of the text. */
function insideQuotations({ text, paragraphs }: TextDocument) {
	const quotations = paragraphs
		.flatMap((paragraph) => quotationsIn(text, paragraph))
		.sort((a, b) => a.start - b.start);
	let next = 0;
	return (cue: Range | undefined): boolean => {
		if (!cue) return false;
		while ((quotations[next]?.end ?? Infinity) < cue.end) next++;
		const quotation = quotations[next];
		return quotation !== undefined && contains(quotation, cue);
	};
}
