import type { AnswersFile } from '$lib/domain/exercises/answers-file';
import type { Draft } from './draft';

type Sent = Pick<Draft, 'docRev' | 'tokVer' | 'saveId' | 'handInId' | 'answer'>;

/** What a draft holds, as a file; the address of its item names attempt and exercise. */
export function answersFileOf(url: string, draft: Sent, savedAt: number): AnswersFile {
	const [, , , attemptId = '', , exerciseId = ''] = url.split('/');
	const { docRev, tokVer, saveId, handInId, answer } = draft;
	return {
		format: 'bluepencil-answers',
		version: 1,
		...{ attemptId, exerciseId, docRev, tokVer, saveId, handInId, answer, savedAt }
	};
}

/** Let the browser save the file to where its downloads go. */
export function downloadAnswers(file: AnswersFile): void {
	const blob = new Blob([JSON.stringify(file, null, '\t')], { type: 'application/json' });
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = `bluepencil-${file.exerciseId}-${file.attemptId}.json`;
	link.click();
	// The download begins after this task; a minute is ample, and the file is small.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
