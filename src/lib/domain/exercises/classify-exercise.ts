import { ELEMENTS, type Element } from '../elements';
import type { ResolvedSpan } from '../keys/resolve-key';
import { seededRandom, shuffle } from '../random';
import type { TextDocument } from '../text/document';
import { contains, overlaps } from '../text/range';
import { sentenceOfToken, tokensOf } from '../text/sentence-of';
import { NONE, type ClassifyExercise, type Passage } from './exercise';

/** A page of passages that is read with care; 3 of 8 are none of the labels (30-50 %). */
const SIZE = { signals: 5, none: 3 };
const MIN_SIGNALS = 3;
const MAX_KIND_LABELS = 4;

interface ClassifyMaterial {
	document: TextDocument;
	spans: readonly ResolvedSpan[];
	seed: string;
}

type Draft = Omit<Passage, 'id'>;

/** Sort passages by element; null when the key has too few clear ones. */
export function classifyElements({
	document,
	spans,
	seed
}: ClassifyMaterial): ClassifyExercise | null {
	const signals = inTurns(
		ELEMENTS.map((element) =>
			easiestFirst(spans.filter((span) => isClear(span, spans) && span.element === element))
		)
	).map((span) => draft(span, span.element, otherElements(span, spans)));
	const labels = [...ELEMENTS];
	return assemble({ document, id: 'classify', element: null, labels, signals, spans, seed });
}

/** Sort the claims (or sources, …) by kind, with look-alikes among them, in place of a mark round. */
export function classifyKinds(
	material: ClassifyMaterial & { element: Element }
): ClassifyExercise | null {
	const { document, spans, seed, element } = material;
	const own = spans.filter((span) => span.element === element && span.status === 'required');
	const count = (kind: string) => own.filter((span) => span.kind === kind).length;
	const labels = [...new Set(own.map((span) => span.kind))]
		.sort((a, b) => count(b) - count(a))
		.slice(0, MAX_KIND_LABELS);
	const signals = inTurns(
		labels.map((kind) => easiestFirst(own.filter((span) => span.kind === kind)))
	).map((span) => draft(span, span.kind, []));
	return assemble({ document, id: element, element, labels, signals, spans, seed });
}

interface Parts extends Pick<ClassifyExercise, 'id' | 'element' | 'labels'> {
	document: TextDocument;
	signals: Draft[];
	spans: readonly ResolvedSpan[];
	seed: string;
}

function assemble({
	document,
	id,
	element,
	labels,
	signals,
	spans,
	seed
}: Parts): ClassifyExercise | null {
	const random = seededRandom(`${seed}:${id}`);
	const asked = spans.filter((span) => element === null || span.element === element);
	const decoys = asked.filter(
		(span) => isPlain(span, asked) && !isAnsweredQuestion(document, span)
	);
	const clear = takeApart(signals, [], SIZE.signals);
	const plain = shuffle(decoys, random).map((span) => draft(span, NONE, []));
	const none = takeApart(plain, clear, SIZE.none);
	// Few look-alikes carry few passages: at least 30 % are none of the labels.
	const chosen = clear.slice(0, Math.floor((none.length * 7) / 3));
	const share = none.length / (none.length + chosen.length);
	if (labels.length < 2 || chosen.length < MIN_SIGNALS || share > 0.5) return null;
	const mixed = [...chosen, ...none].sort((a, b) => a.at.start - b.at.start);
	const passages = mixed.map((passage, i) => ({ id: `p${i + 1}`, ...passage }));
	return { kind: 'classify', id, element, labels: [...labels, NONE], passages };
}

function draft(span: ResolvedSpan, label: string, alternatives: string[]): Draft {
	return { spanId: span.id, at: span.at, label, alternatives, why: span.why };
}

/** A required span that shares no word with a required span of another element, bar a claim around it. */
function isClear(span: ResolvedSpan, spans: readonly ResolvedSpan[]): boolean {
	if (span.status !== 'required') return false;
	return spans
		.filter((other) => other.element !== span.element && other.status !== 'decoy')
		.filter((other) => overlaps(other.at, span.at))
		.every((other) => other.element === 'claim' && contains(other.at, span.at));
}

/** A decoy that no other element can be read into, except a claim that it is a small part of. */
function isPlain(span: ResolvedSpan, spans: readonly ResolvedSpan[]): boolean {
	if (span.status !== 'decoy' || (span.alsoOk?.length ?? 0) > 0) return false;
	return spans
		.filter((other) => other.status !== 'decoy' && overlaps(other.at, span.at))
		.every(
			(other) =>
				other.element === 'claim' &&
				span.element !== 'claim' &&
				contains(other.at, span.at) &&
				other.at.end - other.at.start >= 2 * (span.at.end - span.at.start)
		);
}

/** A question that most of a sentence answers: its reason speaks of the question, its words may be a claim. */
function isAnsweredQuestion(document: TextDocument, { element, at }: ResolvedSpan): boolean {
	if (element !== 'context') return false;
	const sentence = tokensOf(sentenceOfToken(document, at.start));
	return 2 * (at.end - at.start) > sentence.end - sentence.start;
}

function otherElements(span: ResolvedSpan, spans: readonly ResolvedSpan[]): Element[] {
	const around = spans
		.filter((other) => other.status !== 'decoy' && other.element !== span.element)
		.filter((other) => contains(other.at, span.at))
		.map((other) => other.element);
	return [...new Set([...(span.alsoOk ?? []), ...around])];
}

function easiestFirst(spans: ResolvedSpan[]): ResolvedSpan[] {
	return spans.sort((a, b) => a.difficulty - b.difficulty || a.at.start - b.at.start);
}

/** The first passages that share no word with each other or with those taken before. */
function takeApart(drafts: readonly Draft[], taken: readonly Draft[], count: number): Draft[] {
	const apart: Draft[] = [];
	for (const one of drafts) {
		const isFree = [...taken, ...apart].every((other) => !overlaps(other.at, one.at));
		if (isFree && apart.length < count) apart.push(one);
	}
	return apart;
}

/** One from each list in turn, so that every label gets its share. */
function inTurns<T>(lists: T[][]): T[] {
	const longest = Math.max(0, ...lists.map((list) => list.length));
	return Array.from({ length: longest }, (_, i) =>
		lists.flatMap((list) => list.slice(i, i + 1))
	).flat();
}
