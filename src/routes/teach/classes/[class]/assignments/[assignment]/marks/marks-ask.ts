/** What the address of the marks asks for. */
export interface MarksAsk {
	/** Which text of the assignment, from 1. */
	text: number;
	/** The revision of a text, as other pages name it. */
	doc: string | null;
	round: string;
	learner: string;
	isClassShown: boolean;
	isKeyShown: boolean;
	/** Whether the sentence to discuss next is asked for. */
	isTalk: boolean;
}

/** Read an address; without a choice, the class is shown alone. */
export function readAsk({ searchParams }: URL): MarksAsk {
	const shown = searchParams.getAll('show');
	const isChosen = searchParams.has('chosen');
	return {
		text: Number(searchParams.get('text')) || 1,
		doc: searchParams.get('doc'),
		round: searchParams.get('round') ?? '',
		learner: searchParams.get('learner') ?? '',
		isClassShown: !isChosen || shown.includes('class'),
		isKeyShown: shown.includes('key'),
		isTalk: searchParams.has('talk')
	};
}

/** The address for another text or round, with the same layers. */
export function sayAsk(ask: MarksAsk, change: Partial<MarksAsk> = {}): string {
	const { text, round, learner, isClassShown, isKeyShown } = { ...ask, ...change };
	const query = new URLSearchParams({ text: String(text), round });
	if (learner) query.set('learner', learner);
	if (!isClassShown || isKeyShown) query.set('chosen', '1');
	if (isClassShown && isKeyShown) query.append('show', 'class');
	if (isKeyShown) query.append('show', 'key');
	return `?${query}`;
}
