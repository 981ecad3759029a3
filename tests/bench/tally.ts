/** Milliseconds of every answered request by kind, and how many requests failed. */
export interface Tally {
	ms: Record<string, number[]>;
	/** What went wrong, once a failed request. */
	errors: string[];
	/** Wait for a request and write down how it went. */
	note(kind: string, sent: Promise<number>): Promise<void>;
}

export function startTally(): Tally {
	const ms: Tally['ms'] = {};
	const errors: string[] = [];
	const note = (kind: string, sent: Promise<number>) =>
		sent.then(
			(took) => void (ms[kind] ??= []).push(took),
			(error: unknown) => void errors.push(String(error))
		);
	return { ms, errors, note };
}

/** The first error says most; the bench goes on and shows how many there were. */
export function warnOfErrors({ errors }: Tally): void {
	if (errors[0]) console.error(`${errors.length} requests failed, the first: ${errors[0]}`);
}
