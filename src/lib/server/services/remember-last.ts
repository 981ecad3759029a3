/**
 * Reads by key and remembers the last `size` answers. For things that never change, so that
 * processes cannot disagree. All who ask at once share one read; a failed one is not remembered.
 */
export function rememberLast<T>(
	size: number,
	read: (key: string) => Promise<T>
): (key: string) => Promise<T> {
	const known = new Map<string, Promise<T>>();
	return (key) => {
		const before = known.get(key);
		if (before) return before;
		const value = read(key);
		const [oldest] = known.keys();
		if (oldest !== undefined && known.size >= size) known.delete(oldest);
		known.set(key, value);
		value.catch(() => {
			if (known.get(key) === value) known.delete(key);
		});
		return value;
	};
}
