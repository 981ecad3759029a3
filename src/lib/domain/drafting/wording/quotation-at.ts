import { contains, overlaps, type Range } from '../../text/range';

/** Scanned on either side, so that a text in one huge line costs no more than others. */
const REACH = 4000;
const SINGLE = /(?<![^\s([—–-])[‘'](?=\p{L})[^\n]{1,300}?[\p{L}\d.,!?…][’'](?![\p{L}\d])/gu;

/**
 * The quotation in which a place stands, without its marks; null outside of any. One that is not
 * closed goes on to the end of its line.
 */
export function quotationAt(text: string, place: Range): Range | null {
	return quotationsNear(text, place).find((quotation) => contains(quotation, place)) ?? null;
}

/** Whether most of a place stands in quotations. */
export function isMostlyQuoted(text: string, place: Range): boolean {
	const quoted = quotationsNear(text, place)
		.filter((quotation) => overlaps(quotation, place))
		.map(({ start, end }) => Math.min(end, place.end) - Math.max(start, place.start));
	const total = quoted.reduce((sum, size) => sum + size, 0);
	return total > 0.6 * (place.end - place.start);
}

function quotationsNear(text: string, { start, end }: Range): Range[] {
	const from = Math.max(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start - REACH);
	const lineEnd = text.indexOf('\n', end);
	const until = Math.min(lineEnd === -1 ? text.length : lineEnd, end + REACH);
	const line = text.slice(from, until);
	const doubled = [...curly(line), ...straight(line)];
	const found = doubled.length > 0 ? doubled : single(line);
	return found.map((range) => ({ start: range.start + from, end: range.end + from }));
}

function curly(line: string): Range[] {
	return [...line.matchAll(/“([^”]*)/g)].map(({ index, 1: inner = '' }) => ({
		start: index + 1,
		end: index + 1 + inner.length
	}));
}

/** A last mark without a partner may be inches: it opens nothing. */
function straight(line: string): Range[] {
	return [...line.matchAll(/"([^"]*)"/g)].map(({ index, 1: inner = '' }) => ({
		start: index + 1,
		end: index + 1 + inner.length
	}));
}

function single(line: string): Range[] {
	return [...line.matchAll(SINGLE)].map(({ index, 0: all }) => ({
		start: index + 1,
		end: index + all.length - 1
	}));
}
