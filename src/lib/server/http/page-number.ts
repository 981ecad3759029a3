/** The page of a list that an address asks for: a number of at most six digits; else the first. */
export function pageNumber({ searchParams }: URL): number {
	const text = searchParams.get('page') ?? '';
	return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}
