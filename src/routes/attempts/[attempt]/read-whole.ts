import type { Reading } from '$lib/domain/reading';
import type { PublicParagraph } from '$lib/domain/text/public-text';
import { isLockedNow } from '$lib/server/services/open-exercise';
import type { OpenAttempt } from '$lib/server/services/open-attempt';
import { app } from '$lib/server/app';
import { listResponses } from '$lib/server/repositories/responses';
import type { RoundLink } from '$lib/ui/attempt/RoundList.svelte';
import { readPage } from './[exercise]/read-page';

type Page = Awaited<ReturnType<typeof readPage>>;

/** The attempt as one answer brings it, so that a learner can do all of it without a network. */
export interface WholeAttempt {
	pages: Omit<Page, 'paragraphs' | 'rounds' | 'steps'>[];
	/** The same for every page, but for which of them is current. */
	rounds: RoundLink[];
	/** By revision: what the pages are about. The text of the page that was asked for comes with it. */
	texts: Record<string, PublicParagraph[]>;
}

/** Every exercise that can be worked on now. */
export async function readWhole(
	open: OpenAttempt,
	{ shown, view }: { shown: string | undefined; view: Reading['view'] }
): Promise<WholeAttempt> {
	const whole: WholeAttempt = { pages: [], rounds: [], texts: {} };
	if (open.closed) return whole;
	const responses = await listResponses(app().db, open.attempt.id);
	for (const item of open.quiz) {
		const isIn = responses.some((one) => one.exerciseId === item.id && one.handedInAt !== null);
		if (isIn || isLockedNow(open, item, responses)) continue;
		const exercise = { ...item, ...open, isLocked: false };
		const { paragraphs, rounds, steps: _, ...page } = await readPage(exercise, { view, responses });
		whole.pages.push(page);
		whole.rounds = rounds;
		whole.texts[page.docRev] = paragraphs;
	}
	const asked = open.quiz.find(({ id }) => id === shown)?.material.docRev ?? '';
	delete whole.texts[asked];
	return whole;
}
