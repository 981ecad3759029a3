import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Pattern {
	source: string;
	flags: string;
	/** The files it stands in. */
	files: string[];
}

const isSource = (file: string) =>
	/\.(ts|js|svelte)$/.test(file) && !/\.test\.ts$|paraglide\/|^cli\/|^content\//.test(file);

/** Every pattern that is written out in the sources: each may meet a text that somebody sent. */
export function findPatterns(root = 'src'): Pattern[] {
	const found = new Map<string, Pattern>();
	for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isSource))
		for (const literal of patternsIn(readFileSync(join(root, file), 'utf8'), file)) {
			const known = found.get(literal);
			if (known) known.files.push(file);
			else found.set(literal, { ...partsOf(literal), files: [file] });
		}
	return [...found.values()];
}

function patternsIn(text: string, file: string): string[] {
	const isComponent = file.endsWith('.svelte');
	const code = isComponent ? scriptsOf(text) : text;
	const source = ts.createSourceFile(`${file}.ts`, code, ts.ScriptTarget.Latest);
	const literals: string[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return literals;
}

/** What stands between the tags of scripts, and in the braces of the markup. */
const scriptsOf = (text: string) =>
	[...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join('\n');

function partsOf(literal: string): { source: string; flags: string } {
	const end = literal.lastIndexOf('/');
	return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}
