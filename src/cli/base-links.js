// Pages are written as if the site had its host to itself: href="/practice". Where it has not, the
// build puts the base before every address in the markup, so that none can be forgotten.
import { parse } from 'svelte/compiler';

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction']);
const IMPORT = `import { withBase as __withBase } from '$lib/base-path';`;

/**
 * @param {string} base
 * @returns {import('svelte/compiler').PreprocessorGroup}
 */
export function baseLinks(base) {
	return { name: 'base-links', markup: ({ content }) => ({ code: addBase(content, base) }) };
}

/** @param {string} source @param {string} base */
export function addBase(source, base) {
	const { fragment, instance } = parse(source, { modern: true });
	const changes = addressesIn(fragment).map((attribute) => change(attribute, source, base));
	const made = changes.filter((one) => one !== null);
	if (made.length === 0) return source;
	// From the end, so that places before stay where they are.
	const markup = made
		.sort((a, b) => b.start - a.start)
		.reduce((code, { start, end, text }) => code.slice(0, start) + text + code.slice(end), source);
	if (!made.some(({ text }) => text.includes('__withBase'))) return markup;
	if (!instance) return `<script lang="ts">${IMPORT}</script>\n${markup}`;
	return markup.replace(/<script(?![^>]*\bmodule\b)[^>]*>/, (tag) => `${tag}\n\t${IMPORT}`);
}

/**
 * The attributes of real elements that hold an address; a component hands its own on to one.
 * @param {any} node
 * @returns {any[]}
 */
function addressesIn(node) {
	if (!node || typeof node !== 'object') return [];
	if (Array.isArray(node)) return node.flatMap(addressesIn);
	const isElement = node.type === 'RegularElement' || node.type === 'SvelteElement';
	const own = isElement
		? node.attributes.filter(
				(/** @type {any} */ { type, name }) => type === 'Attribute' && ADDRESSES.has(name)
			)
		: [];
	const inside = Object.entries(node).flatMap(([key, value]) =>
		key === 'attributes' && isElement ? [] : addressesIn(value)
	);
	return [...own, ...inside];
}

/** @param {any} attribute @param {string} source @param {string} base */
function change({ name, value, start, end }, source, base) {
	if (value === true) return null;
	const parts = Array.isArray(value) ? value : [value];
	const [first] = parts;
	if (parts.length === 1 && first.type === 'Text')
		return /^\/(?!\/)/.test(first.raw)
			? { start: first.start, end: first.start, text: base }
			: null;
	const expression =
		parts.length === 1
			? source.slice(first.expression.start, first.expression.end)
			: `\`${parts.map((part) => piece(part, source)).join('')}\``;
	return { start, end, text: `${name}={__withBase(${expression})}` };
}

/** @param {any} part @param {string} source */
function piece(part, source) {
	if (part.type === 'Text') return part.data.replace(/[`\\]|\$\{/g, '\\$&');
	return `\${${source.slice(part.expression.start, part.expression.end)}}`;
}
