import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One thing that can be asked of a route, read from the tree of sources. */
export interface RouteAsk {
	/** As the folders of src/routes say, without the groups in brackets. */
	route: string;
	/** "GET", "PUT", or "?/name" for the action of a form. */
	ask: string;
	/** The file that answers, and the part of its text that does. */
	file: string;
	text: string;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'fallback'];
const MODULE = /^\+(page\.svelte|page\.server\.ts|server\.ts)$/;

/** Every page, every form and every address for programs, so that a new one is met without a list. */
export function readRouteAsks(root = 'src/routes'): RouteAsk[] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && MODULE.test(entry.name))
		.flatMap(({ name, parentPath }) => {
			const file = join(parentPath, name);
			const folders = parentPath.slice(root.length).replace(/\/\([^)]*\)/g, '');
			return asksOf(name, readFileSync(file, 'utf8')).map((one) => ({
				...{ route: folders || '/', file, ...one }
			}));
		});
}

/** What a module answers; throws where its actions are written so that they cannot be listed. */
export function asksOf(name: string, source: string): { ask: string; text: string }[] {
	if (name === '+page.svelte') return [{ ask: 'GET', text: source }];
	const exported = exportsOf(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
	if (name === '+server.ts')
		return [...exported.keys()]
			.filter((one) => METHODS.includes(one))
			.map((ask) => ({ ask, text: source }));
	if (!exported.has('actions')) return [];
	return actionsOf(exported.get('actions'));
}

/** Exported names, with what each is set to. */
function exportsOf(source: ts.SourceFile): Map<string, ts.Expression | undefined> {
	const found = new Map<string, ts.Expression | undefined>();
	for (const one of source.statements) {
		if (ts.isExportDeclaration(one) && one.exportClause && ts.isNamedExports(one.exportClause))
			for (const { name } of one.exportClause.elements) found.set(name.text, undefined);
		const isExported =
			ts.canHaveModifiers(one) &&
			ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
		if (!isExported) continue;
		if (ts.isFunctionDeclaration(one) && one.name) found.set(one.name.text, undefined);
		if (ts.isVariableStatement(one))
			for (const { name, initializer } of one.declarationList.declarations)
				if (ts.isIdentifier(name)) found.set(name.text, initializer);
	}
	return found;
}

function actionsOf(given: ts.Expression | undefined): { ask: string; text: string }[] {
	let actions = given;
	while (actions && (ts.isSatisfiesExpression(actions) || ts.isAsExpression(actions)))
		actions = actions.expression;
	if (!actions || !ts.isObjectLiteralExpression(actions))
		throw new Error('actions of a route are written as an object, so that they can be listed');
	return actions.properties.map((one) => {
		if (!one.name || !(ts.isIdentifier(one.name) || ts.isStringLiteral(one.name)))
			throw new Error(`an action needs a name of its own: ${one.getText()}`);
		return { ask: `?/${one.name.text}`, text: one.getText() };
	});
}
