import type { Element } from '$lib/domain/elements';

/** A sentence to talk about, and where its marks are. */
export interface TalkSpot {
	element: Element;
	isMissed: boolean;
	spot: {
		parts: [string, string, string];
		wrong: number;
		of: number;
		why: string | null;
		isInverse: boolean;
		where: { assignmentId: string; docRev: string; round: string; sentenceId: number };
	};
}

/** The marks of the class on that text, with the sentence to talk about first. */
export function addressOfTalk(root: string, { spot }: TalkSpot): string {
	const { assignmentId, docRev, round } = spot.where;
	const asked = new URLSearchParams({ doc: docRev, round, talk: '1' });
	return `${root}/assignments/${assignmentId}/marks?${asked}`;
}
