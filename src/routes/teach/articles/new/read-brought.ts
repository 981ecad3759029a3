import { ok, refuse, type Result } from '$lib/domain/result';
import { bringForm, MAX_FILE } from '$lib/forms/article-forms';
import { app } from '$lib/server/app';
import { fetchPage } from '$lib/server/importing/fetch-page';
import type { Brought, ReadArticle } from '$lib/server/importing/read-article';
import type { BRING_PROBLEM } from './bring-words';

export type BringProblem = keyof typeof BRING_PROBLEM;

/** What a teacher pasted, uploaded or named, as a text. A file goes before an address before a paste. */
export async function readBrought(sent: FormData): Promise<Result<ReadArticle, BringProblem>> {
	const brought = await findBrought(sent);
	return brought.ok ? app().workshop.read(brought.value) : brought;
}

async function findBrought(sent: FormData): Promise<Result<Brought, BringProblem>> {
	const file = sent.get('file');
	if (file instanceof File && file.size > 0) {
		if (file.size > MAX_FILE) return refuse('file-too-large');
		const bytes = new Uint8Array(await file.arrayBuffer());
		return ok({ kind: 'file', name: file.name, bytes });
	}
	const form = bringForm.safeParse(Object.fromEntries(sent));
	if (!form.success) return refuse('bad-address');
	const { text, address } = form.data;
	if (address !== '' && app().mayFetch) {
		const page = await fetchPage(address);
		return page.ok ? ok({ kind: 'html', ...page.value }) : page;
	}
	if (text.trim() === '') return refuse('nothing');
	return ok(isHtml(text) ? { kind: 'html', html: text } : { kind: 'text', text });
}

/** Whether a pasted text is the source of a web page: it begins like one, or is full of its tags. */
function isHtml(text: string): boolean {
	const start = text.slice(0, 2000);
	if (/^\s*<(!doctype|html|head|body|article|main|section|div|p|h1)[\s>]/i.test(start)) return true;
	return (text.slice(0, 60_000).match(/<\/(p|div|li|h[1-6]|article|span)>/gi)?.length ?? 0) > 2;
}
