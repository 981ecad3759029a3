import { m } from '$i18n/paraglide/messages';
import type { ItemFlag, ItemReport } from '$lib/domain/items/item-report';
import type { ShownItem } from '$lib/domain/items/shown-item';
import { isBeyondChance, isInHand } from '$lib/domain/items/weigh-flag';
import { labelNames } from '../kind-words';
import { ofHundred } from '../progress/skill-words';
import { hardestFirst } from './hardest-first';
import { decimal, flagWords, optionName, questionOf } from './item-words';
import type { Part } from './name-parts';

/** An item as a line of a list, in words: a page of a hundred of them sends no more. */
export interface ItemLine {
	/** Among all items, from 1. */
	number: number;
	/** The exercise that it is of. */
	exerciseId: string;
	name: string;
}

export interface ItemRow extends ItemLine {
	full: number;
	partial: number;
	none: number;
	omitted: number;
	/** Of a hundred points, with the range; a dash where too few answered. */
	share: string;
	/** How it went along with the rest, with the range; a dash likewise. */
	rest: string;
}

/** All items, the hardest first. */
export function itemRows(parts: readonly Part[]): ItemRow[] {
	return hardestFirst(linesOf(parts)).map(({ line, report }) => {
		const { full, partial, none, omitted } = report;
		return { ...line, full, partial, none, omitted, share: shareOf(report), rest: restOf(report) };
	});
}

/** What is most likely a fault of the question first. */
const CODES: ItemFlag['code'][] = ['wrong-answer-beats-key', 'check-key', 'rare-option'];

export interface FlaggedItem extends ItemLine {
	/** What to look at, in sentences. */
	flags: string[];
	/** False where it may be chance. */
	isSure: boolean;
}

/** The items that need a look: a wrong answer beats the key, the strong do worse, nobody takes a choice. */
export function flaggedItems(parts: readonly Part[]): FlaggedItem[] {
	return linesOf(parts)
		.map((one) => {
			const { kind } = one.part.exercise;
			return { ...one, flags: one.flags.filter((flag) => isInHand(flag, kind)) };
		})
		.filter(({ flags }) => flags.length > 0)
		.toSorted((a, b) => rank(a.flags) - rank(b.flags) || correlation(a) - correlation(b))
		.map(({ line, flags, part, questionId, report }) => {
			const names = { questionId: questionId ?? '', labelNames: labelNames(part.exercise) };
			const nameOf = (option: string) => optionName(part.exercise, { ...names, option });
			const isSure = flags.some((flag) => isBeyondChance(flag, report));
			return { ...line, isSure, flags: flags.map((flag) => flagWords(flag, report, nameOf)) };
		});
}

const rank = (flags: readonly ItemFlag[]) =>
	Math.min(...flags.map(({ code }) => CODES.indexOf(code)));

const correlation = ({ report }: ShownItem) =>
	'itemRest' in report ? (report.itemRest.r ?? 0) : 0;

function linesOf(parts: readonly Part[]) {
	return parts.flatMap((part) =>
		part.items.map((item, i) => {
			const { questionId, place, isClean, report } = item;
			const asked = place ? `“${place.quote}”` : questionOf(part.exercise, questionId);
			const words = isClean ? m.items_clean_name({ name: part.name }) : part.name;
			const name = asked ? `${words}: ${asked}` : words;
			const flags = 'flags' in report ? report.flags : [];
			return { ...item, part, flags, line: { number: part.from + i, exerciseId: part.id, name } };
		})
	);
}

const NONE = '–';

function shareOf(report: ItemReport): string {
	if (report.tier === 'counts') return NONE;
	const { value, low, high } = report.facility;
	return range(ofHundred(value), ofHundred(low), ofHundred(high));
}

function restOf(report: ItemReport): string {
	if (!('itemRest' in report) || report.itemRest.r === null) return NONE;
	const { r, low, high } = report.itemRest;
	return range(decimal(r), decimal(low), decimal(high));
}

const range = (value: number | string, low: number | string, high: number | string) =>
	m.items_cell_range({ value, low, high });
