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
	// Only what is in reach is searched for the ends of the line.
	const first = Math.max(0, start - REACH);
	const from = first + text.slice(first, start).lastIndexOf('\n') + 1;
	const rest = text.slice(end, end + REACH);
	const lineEnd = rest.indexOf('\n');
	const until = end + (lineEnd === -1 ? rest.length : lineEnd);
	return quotationsIn(text, { start: from, end: until });
}

/** The quotations of a line, without their marks. */
export function quotationsIn(text: string, { start, end }: Range): Range[] {
	const line = text.slice(start, end);
	const doubled = [...curly(line), ...straight(line)];
	const found = doubled.length > 0 ? doubled : single(line);
	return found.map((range) => ({ start: range.start + start, end: range.end + start }));
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
