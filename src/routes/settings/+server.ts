import { redirect } from '$lib/server/http/redirect';
import { ownPath } from '$lib/domain/accounts/own-path';
import { parseForm } from '$lib/forms/parse-form';
import { readingForm } from '$lib/forms/reading-form';
import { writeReading } from '$lib/server/http/reading-cookie';
import type { RequestHandler } from './$types';

/** Keep how the page looks on this device, and go back to where the reader was. */
export const POST: RequestHandler = async (event) => {
	const form = await event.request.formData();
	const parsed = parseForm(readingForm, form);
	if (parsed.ok) writeReading(event, { chosen: parsed.data, before: event.locals.reading });
	redirect(303, ownPath(form.get('back')) ?? '/');
};
