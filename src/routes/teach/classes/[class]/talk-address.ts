import type { QuotedPlace } from '$lib/ui/progress/trouble-words';

/** A sentence to talk about, and where its marks are. */
export interface TalkSpot extends QuotedPlace {
	spot: QuotedPlace['spot'] & {
		where: { assignmentId: string; docRev: string; round: string; sentenceId: number };
	};
}

/** The marks of the class on that text, with the sentence to talk about first. */
export function addressOfTalk(root: string, { spot }: TalkSpot): string {
	const { assignmentId, docRev, round } = spot.where;
	const asked = new URLSearchParams({ doc: docRev, round, talk: '1' });
	return `${root}/assignments/${assignmentId}/marks?${asked}`;
}
