/**
 * Reads by key and remembers the last `size` answers. For things that never change, so that
 * processes cannot disagree. A failed read is not remembered.
 */
export function rememberLast<T>(
	size: number,
	read: (key: string) => Promise<T>
): (key: string) => Promise<T> {
	const known = new Map<string, T>();
	return async (key) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const value = await read(key);
		const [oldest] = known.keys();
		if (oldest !== undefined && known.size >= size) known.delete(oldest);
		known.set(key, value);
		return value;
	};
}
