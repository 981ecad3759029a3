import { redirect } from '@sveltejs/kit';
import { ownPath } from '$lib/domain/accounts/own-path';
import { parseForm } from '$lib/forms/parse-form';
import { readingForm } from '$lib/forms/reading-form';
import { writeReading } from '$lib/server/http/reading-cookie';
import type { RequestHandler } from './$types';

/** Keep how the page looks on this device, and go back to where the reader was. */
export const POST: RequestHandler = async ({ request, cookies, url, locals }) => {
	const form = await request.formData();
	const parsed = parseForm(readingForm, form);
	const isSecure = url.protocol === 'https:';
	if (parsed.ok) writeReading(cookies, { chosen: parsed.data, before: locals.reading, isSecure });
	redirect(303, ownPath(form.get('back')) ?? '/');
};
