import { seededRandom, shuffle } from '../../random';
import type { Sentence, TextDocument } from '../../text/document';
import type { Range } from '../../text/range';
import { ANSWERED_QUESTIONS } from './answered-questions';
import type { BankEntry, Found } from './bank-entry';
import { SIDE_QUESTIONS } from './side-questions';

/** A question that stands among open ones and is none. */
export interface Distractor {
	kind: 'answered-in-text' | 'side-question';
	question: string;
	why: string;
	/** UTF-16 place in the text: the words that answer the question, or those that raise it. */
	at: Range;
}

const MOST = 4;
const MOST_OF_A_KIND = 2;

/**
 * Up to four questions that the text answers or whose answer would not change the reading, in the
 * order of the text, each in a sentence of its own. None comes close to a question that is asked
 * already. The same text, questions and seed give the same ones.
 */
export function contextDistractors(
	document: TextDocument,
	asked: readonly string[],
	seed: string
): Distractor[] {
	const random = seededRandom(`${seed}:distractors`);
	const offered = [
		...offersOf(document, asked, { entries: ANSWERED_QUESTIONS, kind: 'answered-in-text' }),
		...offersOf(document, asked, { entries: SIDE_QUESTIONS, kind: 'side-question' })
	];
	const chosen: Offer[] = [];
	const shuffled = shuffle(offered, random).toSorted((a, b) => a.rank - b.rank);
	for (const most of [MOST_OF_A_KIND, MOST])
		for (const offer of shuffled) {
			const ofKind = chosen.filter(({ kind }) => kind === offer.kind).length;
			const isFree = chosen.every(({ sentence }) => sentence !== offer.sentence);
			if (isFree && ofKind < most && chosen.length < MOST) chosen.push(offer);
		}
	return chosen
		.toSorted((a, b) => a.at.start - b.at.start)
		.map(({ kind, question, why, at }) => ({ kind, question, why, at }));
}

interface Offer extends Distractor {
	/** The id of the sentence. */
	sentence: number;
	/** 1 for what comes in only where little else does. */
	rank: number;
}

function offersOf(
	document: TextDocument,
	asked: readonly string[],
	{ entries, kind }: { entries: readonly BankEntry[]; kind: Distractor['kind'] }
): Offer[] {
	const sentences = document.paragraphs
		.filter((paragraph) => paragraph.kind === 'text')
		.flatMap((paragraph) => paragraph.sentences);
	return entries.flatMap((entry) => {
		if (entry.unless?.test(document.text)) return [];
		const offers = sentences.flatMap((sentence) => offersIn(document, sentence, { entry, kind }));
		const [first] = offers;
		if (!first || (entry.once && offers.length > 1)) return [];
		return asked.some((other) => isClose(first.question, other, entry)) ? [] : [first];
	});
}

function offersIn(
	{ text }: TextDocument,
	{ id, start, end }: Sentence,
	{ entry, kind }: { entry: BankEntry; kind: Distractor['kind'] }
): Offer[] {
	return [...text.slice(start, end).matchAll(entry.raises)].flatMap((match) => {
		const found = foundIn(match.groups);
		const place = match.indices?.groups?.['at'];
		if (!place || entry.holds?.(found) === false) return [];
		const at = { start: start + place[0], end: start + place[1] };
		const rank = Number(entry.last ?? false);
		return [{ kind, question: entry.ask(found), why: entry.why(found), at, sentence: id, rank }];
	});
}

function foundIn(groups: RegExpExecArray['groups']): Found {
	return Object.fromEntries(
		Object.entries(groups ?? {}).filter(([, words]) => words !== undefined)
	);
}

const STOP_WORDS = new Set(
	'what which when where whom whose that this does give gives text from with have many much long they their there here been were will would could than into about after before other only said says same'.split(
		' '
	)
);

/** Whether a question that is asked already is about the same. */
function isClose(question: string, asked: string, { clashes }: BankEntry): boolean {
	if (clashes?.test(asked)) return true;
	const own = contentOf(question);
	return contentOf(asked).filter((word) => own.includes(word)).length >= 2;
}

function contentOf(question: string): string[] {
	const words = question.toLowerCase().match(/\d[\d,.]*\d|\d|\p{L}{4,}/gu) ?? [];
	return [...new Set(words)].filter((word) => !STOP_WORDS.has(word));
}
