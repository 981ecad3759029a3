import { z } from 'zod';
import type { AnswersFile } from '$lib/domain/exercises/answers-file';
import { refuse, ok, type Result } from '$lib/domain/result';
import { answersFile } from './answers-file';
import { MAX_BODY } from './body-limit';

/** One answer, or several of a device: at most what one attempt can have. */
const MOST = 100;
const content = z.union([
	answersFile.transform((one) => [one]),
	z.array(answersFile).min(1).max(MOST),
	z.object({ answers: z.array(answersFile).min(1).max(MOST) }).transform(({ answers }) => answers)
]);

/** The answers in a file that a learner saved, or why it is none of those. */
export async function readAnswers(
	file: File
): Promise<Result<AnswersFile[], 'empty' | 'too-large' | 'not-answers'>> {
	if (file.size === 0) return refuse('empty');
	if (file.size > MAX_BODY) return refuse('too-large');
	const parsed = content.safeParse(parse(await file.text()));
	return parsed.success ? ok(parsed.data) : refuse('not-answers');
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
