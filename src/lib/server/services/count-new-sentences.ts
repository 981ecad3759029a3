import { ELEMENTS, type Element } from '$lib/domain/elements';
import type { App } from '../app';
import { listMetSentences } from '../repositories/met-sentences';

/** How many sentences of practice somebody has not met yet, by element. */
export async function countNewSentences(
	{ db, pairs }: Pick<App, 'db' | 'pairs'>,
	userId: string | null
): Promise<Record<Element, number>> {
	const met = new Set(
		userId === null ? [] : (await listMetSentences(db, userId)).map(({ text }) => text)
	);
	const counts = ELEMENTS.map((element) => {
		const texts = pairs
			.filter((pair) => pair.element === element)
			.flatMap(({ signal, foil }) => [signal.text, foil.text]);
		return [element, texts.filter((text) => !met.has(text)).length] as const;
	});
	return Object.fromEntries(counts) as Record<Element, number>;
}
