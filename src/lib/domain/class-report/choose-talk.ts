import type { Element } from '../elements';
import { CLASS_REPORT_CONFIG } from './class-report-config';
import { rankTrouble, type Trouble } from './rank-trouble';

/** What a class got wrong in one skill. */
export interface TroubleIn<T extends Trouble> {
	readonly element: Element;
	readonly missed: readonly T[];
	readonly flagged: T | null;
}

/** A place to talk about: missed by the class, or flagged although it is fine. */
export interface Talk<T extends Trouble> {
	readonly element: Element;
	readonly spot: T;
	readonly isMissed: boolean;
}

/**
 * What to talk about next, and one place of the other sort where there is one. The skill that needs
 * most attention comes first, in it the place that most got wrong (`rankTrouble`); one that hardly
 * anybody met is taken only where there is no other.
 */
export function chooseTalk<T extends Trouble>(
	troubles: readonly TroubleIn<T>[],
	order: readonly Element[]
): Talk<T>[] {
	const places = order.flatMap((element) => {
		const { missed = [], flagged = null } = troubles.find((one) => one.element === element) ?? {};
		const own = [
			...missed.map((spot) => ({ spot, isMissed: true })),
			...(flagged ? [{ spot: flagged, isMissed: false }] : [])
		];
		const ranked = rankTrouble(
			own.map((one) => ({ ...one, wrong: one.spot.wrong, of: one.spot.of }))
		);
		return ranked.map(({ spot, isMissed }) => ({ element, spot, isMissed }));
	});
	const few = places.filter((place) => !isFromMany(place));
	const [talk, ...others] = [...places.filter(isFromMany), ...few];
	if (!talk) return [];
	const also = others.find(({ isMissed }) => isMissed !== talk.isMissed);
	return also ? [talk, also] : [talk];
}

/** Whether enough have met a place for it to say something about the class. */
export const isFromMany = ({ spot }: Talk<Trouble>) => spot.of >= CLASS_REPORT_CONFIG.talkFrom;
