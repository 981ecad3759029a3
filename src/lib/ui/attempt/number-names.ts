/** Names that occur more than once get a number, in their order: "Spot it 1", "Spot it 2". */
export function numberNames<T extends { name: string }>(named: readonly T[]): T[] {
	const seen = new Map<string, number>();
	return named.map((one) => {
		if (named.filter(({ name }) => name === one.name).length < 2) return one;
		const n = (seen.get(one.name) ?? 0) + 1;
		seen.set(one.name, n);
		return { ...one, name: `${one.name} ${n}` };
	});
}
