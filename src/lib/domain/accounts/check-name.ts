import { ok, refuse, type Result } from '../result';

/** The most characters that a name of a person or a class may have. */
export const MAX_NAME = 60;

export type NameProblem = 'empty' | 'too-long' | 'invisible';

// Letters of Korean and Braille that draw nothing: names made of them look empty.
const BLANK = /[\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** A name as it is kept: one space between its parts, none around it, no line breaks. */
export function tidyName(name: string): string {
	return name
		.normalize('NFC')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}

/** A tidy name that can be seen and fits, or why it is none. */
export function checkName(typed: string): Result<string, NameProblem> {
	const name = tidyName(typed);
	if (name === '') return refuse('empty');
	if (name.replace(BLANK, '') === '') return refuse('invisible');
	if ([...name].length > MAX_NAME) return refuse('too-long');
	return ok(name);
}
