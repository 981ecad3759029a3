import { checkRewordings } from '../keys/check-rewordings';
import { DECOY_KINDS, KINDS } from '../keys/key';
import type { DeskSpan } from './desk-span';

/** What a place still needs before it can be published, by the field that takes it. */
export const NEEDS = [
	'kind',
	'why',
	'why-longer',
	'why-shorter',
	'why-sentence',
	'neutral',
	'stake',
	'question',
	'where-to-look',
	'rewordings'
] as const;
export type Need = (typeof NEEDS)[number];

const WHY_WORDS = { min: 4, max: 45 };

/** Empty when the place is ready. A place that is left out needs nothing. */
export function needsOf(span: DeskSpan): Need[] {
	if (span.review === 'left-out') return [];
	return [...needsOfKind(span), ...needsOfWhy(span.why), ...needsOfElement(span)];
}

/** The kinds that an element has under a status: look-alikes have their own. */
export function kindsOf({ element, status }: Pick<DeskSpan, 'element' | 'status'>) {
	const kinds: readonly string[] = status === 'decoy' ? DECOY_KINDS[element] : KINDS[element];
	return kinds;
}

function needsOfKind(span: DeskSpan): Need[] {
	return kindsOf(span).includes(span.kind) ? [] : ['kind'];
}

function needsOfWhy(why: string): Need[] {
	const text = why.trim();
	if (text === '') return ['why'];
	const words = text.split(/\s+/).length;
	if (words < WHY_WORDS.min) return ['why-longer'];
	if (words > WHY_WORDS.max) return ['why-shorter'];
	return /[.?!][’”")\]]?$/.test(text) ? [] : ['why-sentence'];
}

function needsOfElement(span: DeskSpan): Need[] {
	const isDecoy = span.status === 'decoy';
	const needs: Need[] = [];
	if (span.element === 'loaded' && !isDecoy && !span.neutral) needs.push('neutral');
	if (span.element === 'source' && !isDecoy && !span.stake) needs.push('stake');
	if (span.element === 'context' && !span.question) needs.push('question');
	if (span.element === 'context' && !isDecoy && !span.whereToLook) needs.push('where-to-look');
	if (hasWrongRewordings(span)) needs.push('rewordings');
	return needs;
}

/** Rewordings that are all there and still make no fair choice; unfinished ones are just not asked. */
function hasWrongRewordings(span: DeskSpan): boolean {
	if (!span.rewordings?.every(({ text }) => text !== '')) return false;
	return checkRewordings({ ...span, quote: '' }).length > 0;
}
