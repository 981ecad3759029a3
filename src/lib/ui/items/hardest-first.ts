import type { ItemReport } from '$lib/domain/items/item-report';

/**
 * Items by the share of the points that was earned, the lowest first. Where too few answered to tell,
 * or nothing was to be found, an item is not called hard and stands last, as it came.
 */
export function hardestFirst<T extends { report: ItemReport; isClean: boolean }>(
	items: readonly T[]
): T[] {
	const share = ({ report, isClean }: T) =>
		isClean || report.tier === 'counts' ? Infinity : report.facility.value;
	return items.toSorted((a, b) => (share(a) === share(b) ? 0 : share(a) - share(b)));
}
