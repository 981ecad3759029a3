import { randomUUID } from 'node:crypto';
import { newSession, SESSION_COOKIE } from './people';

// Written for these tests: no program has seen it before.
export const TEXT = `Council votes to close two libraries

The city council voted 7 to 2 on Tuesday to close two branch libraries, a move that critics blasted as a cruel betrayal of working families.

The branches in Elm Park and Harbor Street served 41,000 visitors last year, according to the library's annual report.

"This is an attack on every child in this city," said Maria Lopez, who leads a parents' group.

Mayor Tom Reed said the closures would save $1.2 million a year. He called the opposition a mob of professional complainers.

Experts say that reading scores fall when libraries close.

Library workers will be offered jobs at other branches, the city manager said in a statement. The branches close on March 31.`;

/** An article of that teacher, drafted by the server under test. */
export async function newArticle(
	editor: { id: string },
	{ text = TEXT, isDrafted = true } = {}
): Promise<string> {
	const url = process.env['E2E_URL'] ?? '';
	const form = new FormData();
	const fields = { text, title: 'Two libraries', mayUse: 'yes', requestId: randomUUID() };
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	if (isDrafted) form.set('draft', 'yes');
	const kept = await fetch(`${url}/teach/articles/new?/keep`, {
		...{ method: 'POST', body: form, redirect: 'manual' },
		headers: {
			...{ origin: url, accept: 'text/html' },
			cookie: `${SESSION_COOKIE}=${await newSession(editor.id)}`
		}
	});
	const id = /articles\/([\w-]+)/.exec(kept.headers.get('location') ?? '')?.[1];
	if (!id) throw new Error(`the article was not kept: ${kept.status}`);
	return id;
}
