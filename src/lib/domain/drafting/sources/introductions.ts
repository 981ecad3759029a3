import type { TextDocument } from '../../text/document';
import { wordsOf, type Words } from '../words';
import { hasIts, hasStaff, isBodyNamed, isLetters } from './bodies';
import { isLarge, nameEnd, personEnd, written } from './names';
import { toldOfName } from './told-of-name';

/** What a text tells about somebody or something that it names, anywhere in it. */
export interface Introduction {
	/** The fullest form of the name. */
	name: string;
	/** The words around the name that say who or what bears it. */
	about: string;
	/** A company, union, office or other body, no person. */
	isBody: boolean;
	/** Two that are named so: the last word alone does not tell which. */
	isShared: boolean;
}

/** Enough to know somebody by. */
const MOST_LETTERS = 400;
const TITLE =
	/^(president|senator|sen|rep|gov|governor|mr|mrs|ms|dr|judge|justice|mayor|sheriff|secretary|former|republican|democratic|democrat|vice|prof|professor|rev|sgt|lt|col|gen|king|queen|pope|prime|minister|chief|chairman|acting)$/;

/** By the last word of each name, and by the whole name, what the text tells about who bears it. */
export function introductions(document: TextDocument): ReadonlyMap<string, Introduction> {
	const known = new Map<string, Introduction>();
	for (const sentence of document.sentences) {
		const words = wordsOf(document, sentence);
		for (let at = 0; at < words.text.length;) {
			const end = nameEnd(words, at);
			if (end > at) introduce(known, words, at, end);
			at = Math.max(end, at + 1);
		}
	}
	return known;
}

function introduce(known: Map<string, Introduction>, words: Words, start: number, until: number) {
	const end = personEnd(words, start, until);
	const run = words.text.slice(start, end).map((word) => word.replace(/['’]s?$/, ''));
	const titles = run.findIndex((word) => !TITLE.test(word.toLowerCase()));
	if (titles === -1) return;
	const name = written(words, start + titles, end);
	const last = run.at(-1) ?? '';
	const [before, ...behind] = toldOfName(words, start, end);
	const about = [before, ...run, ...behind].join(' ').trim();
	// "The Purple Heart" is nobody.
	const isThing = titles === 0 && words.lower[start - 1] === 'the';
	const isBody = isThing || isBodyNamed(name) || hasStaff(words, end) || hasIts(words, end);
	for (const key of new Set([last, name, lettersOf(run) ?? name]))
		known.set(key, merge(known.get(key), { name, about, isBody, isShared: false }));
}

/** "ARO" for "Alliance of River Owners"; null for a name of two words. */
const lettersOf = (run: readonly string[]) =>
	run.length > 2
		? run
				.filter(isLarge)
				.map((word) => word[0])
				.join('')
		: null;

function merge(old: Introduction | undefined, now: Introduction): Introduction {
	if (!old) return now;
	const [long, short] = old.name.length >= now.name.length ? [old, now] : [now, old];
	return {
		name: long.name,
		about: `${old.about} ${now.about}`.trim().slice(0, MOST_LETTERS),
		isBody: old.isBody || now.isBody,
		isShared: old.isShared || !(long.name.includes(short.name) || isLetters(short.name))
	};
}
